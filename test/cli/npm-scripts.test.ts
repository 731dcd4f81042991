/** Commands as the README calls them: by npm, which builds first. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const PROJECT = path.resolve(import.meta.dirname, "../..");

test("with --json, standard output holds the result and nothing else", async () => {
  const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "seeds:check", "--", "--json"], { cwd: PROJECT });
  expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
}, 120_000);
