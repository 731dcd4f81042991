import { setTimeout as sleep } from "node:timers/promises";
import { spawnGuarded, type GuardedProcess } from "../../src/launcher/guarded-process.js";
import { compileLauncher } from "./helpers/compiled-launcher.js";
import { gone, isAlive, startNode } from "./helpers/other-process.js";
import { temporaryDirectory } from "./helpers/temporary-directory.js";

const directory = temporaryDirectory();
const modules = compileLauncher(directory);

function guardedShell(script: string, graceSeconds = 5): GuardedProcess {
  return spawnGuarded("/bin/sh", ["-c", script], { environment: process.env, graceSeconds });
}

/** A Node process that guards this shell script; resolves once the script has printed its first line. */
async function nodeGuarding(script: string, graceSeconds: number): Promise<{ kill(): void; pid: number; children: number[] }> {
  const { child, nextLine } = startNode(`
    import { spawnGuarded } from ${JSON.stringify(`${modules}/guarded-process.js`)};
    const guarded = spawnGuarded("/bin/sh", ["-c", ${JSON.stringify(script)}], {
      environment: process.env, graceSeconds: ${graceSeconds}, onLine: (line) => console.log(guarded.pid + " " + line),
    });
  `);
  const [pid = 0, ...children] = (await nextLine()).split(" ").map(Number);
  return { kill: () => child.kill("SIGKILL"), pid, children };
}

test("tells output, exit code and the program's own pid", async () => {
  const guarded = guardedShell("echo $$; echo problem >&2; exit 3");
  expect(await guarded.ended).toEqual({ code: 3, signal: null });
  expect([...guarded.output.all()].sort()).toEqual([String(guarded.pid), "problem"]);
});

test("says why a program cannot be executed", async () => {
  const guarded = spawnGuarded("/nonexistent/java", [], { environment: process.env, graceSeconds: 1 });
  expect((await guarded.ended).code).toBe(127);
  expect(guarded.output.telling().join("\n")).toContain("/nonexistent/java");
});

test("passes parameters as they are", async () => {
  const guarded = spawnGuarded("/bin/echo", ["a b", "$HOME", "'", '"'], { environment: process.env, graceSeconds: 1 });
  await guarded.ended;
  expect(guarded.output.all()).toEqual([`a b $HOME ' "`]);
});

test("terminate ends the program and what it started", async () => {
  const guarded = guardedShell("sleep 60 & echo $!; wait");
  while (guarded.output.all().length === 0) await sleep(20);
  const grandchild = Number(guarded.output.all()[0]);
  expect((await guarded.terminate()).signal).toBe("SIGTERM");
  await gone(grandchild, 1);
});

test("terminate kills a program that does not listen, after the grace period", async () => {
  const guarded = guardedShell("trap '' TERM; echo ready; while :; do sleep 0.1; done", 1);
  while (guarded.output.all().length === 0) await sleep(20);
  expect((await guarded.terminate()).signal).toBe("SIGKILL");
});

test("terminate after the end is harmless", async () => {
  const guarded = guardedShell("exit 0");
  await guarded.ended;
  expect((await guarded.terminate()).code).toBe(0);
});

test("is out of reach of a terminal's Ctrl-C: it has a process group of its own", async () => {
  const guarded = guardedShell("ps -o pgid= -p $$");
  await guarded.ended;
  expect(Number(guarded.output.all()[0])).toBe(guarded.pid);
});

test("a killed parent leaves neither the program nor its children nor the guard behind", async () => {
  const { kill, pid, children } = await nodeGuarding("sleep 60 & echo $!; wait", 5);
  expect(isAlive(pid)).toBe(true);
  kill();
  await gone(pid, 3);
  for (const child of children) await gone(child, 3);
  await expectEmptyGroup(pid);
});

test("a killed parent ends even a program that does not listen to SIGTERM", async () => {
  const { kill, pid } = await nodeGuarding("trap '' TERM; echo ready; while :; do sleep 0.1; done", 1);
  kill();
  await gone(pid, 5);
  await expectEmptyGroup(pid);
});

/** The guard looks once a second whether its work is done. */
async function expectEmptyGroup(pid: number): Promise<void> {
  for (let waited = 0; waited < 40; waited += 1) {
    try {
      process.kill(-pid, 0);
    } catch {
      return;
    }
    await sleep(100);
  }
  throw new Error(`the process group ${pid} still has members`);
}
