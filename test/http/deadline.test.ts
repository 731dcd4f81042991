/** An operation that takes too long, and one whose client has left: ended in Neo4j too, not only for the client. */
import { setTimeout as sleep } from "node:timers/promises";
import { API_ERRORS } from "../../src/errors.js";
import type { Connection } from "../../src/store/connection.js";
import { testConnection } from "../setup/graph.js";
import { serve, type Served } from "./helpers/served.js";
import { fillSmall, temporaryDirectory } from "./helpers/small-graph.js";

const directory = temporaryDirectory();
const WORDS = Array.from({ length: 60 }, (_, i) => `w${i}`).join(" ");
/** A regular expression for each of 480 words and each of 20,000 names: a minute of work and more. */
const SLOW = `{ organizations(where: {name: {words: "${`${WORDS} `.repeat(8)}"}}) { totalCount } }`;

let connection: Connection;
/** One whose deadline is near, one whose deadline is far. */
let hasty: Served;
let patient: Served;
beforeAll(async () => {
  connection = testConnection();
  await fillSmall(connection, directory);
  const session = connection.driver.session({ database: connection.database });
  await session.run(
    `UNWIND range(1, 20000) AS i
     CREATE (:Entity:Organization {id: "org:" + i, kind: "Organization", alsoKinds: [], formerIds: [], notes: [], layers: ["DOCUMENTS"],
       name: $words, sortName: $words, foldedNames: [$words], sourceCount: 1, citationCount: 1})`,
    { words: WORDS },
  );
  await session.close();
  hasty = await serve({ deadline: 2_000 });
  patient = await serve({ deadline: 120_000 });
});
afterAll(() => connection.close());

/** How many of our reads run in Neo4j now. */
async function running(): Promise<number> {
  const session = connection.driver.session({ database: connection.database });
  try {
    const { records } = await session.run(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "=~" AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*)',
    );
    return Number(records[0]?.get(0));
  } finally {
    await session.close();
  }
}

/** Waits for so many of them; says how many there were at last. */
async function waitFor(expected: number): Promise<number> {
  const until = Date.now() + 20_000;
  let last = await running();
  while (last !== expected && Date.now() < until) {
    await sleep(50);
    last = await running();
  }
  return last;
}

test("TIMEOUT at the deadline, and the database stops working on it", async () => {
  const answer = hasty.ask(SLOW);
  expect(await waitFor(1)).toBe(1);
  expect(await answer).toMatchObject({
    status: API_ERRORS.TIMEOUT.status,
    code: "TIMEOUT",
    data: null,
    errors: [{ path: ["organizations"] }],
  });
  expect(await waitFor(0)).toBe(0);
  expect(hasty.log).toEqual([]);
});

test("a client that leaves takes its question along", async () => {
  const leaving = new AbortController();
  const answer = patient.ask(SLOW, {}, { signal: leaving.signal }).catch((error: unknown) => error);
  expect(await waitFor(1)).toBe(1);
  leaving.abort();
  expect(await answer).toMatchObject({ name: "AbortError" });
  expect(await waitFor(0)).toBe(0);
  expect(patient.log).toEqual([]);
});

test("others are answered meanwhile", async () => {
  const leaving = new AbortController();
  const slow = patient.ask(SLOW, {}, { signal: leaving.signal }).catch((error: unknown) => error);
  expect(await waitFor(1)).toBe(1);
  expect(await patient.ask('{ network(id: "net:a") { id } }')).toMatchObject({ data: { network: { id: "net:a" } } });
  leaving.abort();
  await slow;
});
