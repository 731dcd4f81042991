import { existsSync } from "node:fs";
import fc from "fast-check";
import { Spool } from "../../../src/ingest/spool.js";

interface Row {
  readonly key: string;
  readonly number: number;
  readonly text: string;
}

/** Long enough that the rows of a part are written to its file several times. */
const texts = fc.string({ unit: "binary", maxLength: 3_000 });
const rows = fc
  .array(fc.record({ key: fc.constantFrom("a", "b", "city:x", "città", "Ω", ""), text: texts }), { maxLength: 60 })
  .map((all) => all.map((row, number): Row => ({ ...row, number })));

test("a part holds all rows of its keys, in the order in which they were added, however often it is read", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const spool = await Spool.create<Row>("test");
      try {
        for (const row of given) spool.add(row.key, row);
        const parts = spool.parts.map((part) => [...spool.read(part)]);
        expect(parts.flat().sort((a, b) => a.number - b.number)).toEqual(given);
        for (const key of new Set(given.map((row) => row.key))) {
          const holding = parts.filter((part) => part.some((row) => row.key === key));
          expect(holding.map((part) => part.filter((row) => row.key === key))).toEqual([given.filter((row) => row.key === key)]);
        }
        expect(spool.parts.map((part) => [...spool.read(part)])).toEqual(parts);
      } finally {
        await spool.remove();
      }
    }),
    { numRuns: 50 },
  );
});

test("nothing of it is left when it is removed", async () => {
  const spool = await Spool.create<string>("test");
  for (let row = 0; row < 3; row++) spool.add("key", "a long row ".repeat(1_000));
  expect(existsSync(spool.directory)).toBe(true);
  await spool.remove();
  expect(existsSync(spool.directory)).toBe(false);
});
