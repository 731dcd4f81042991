/** The generator of synthetic layers: any size, always the same, skewed as real graphs are. */
import type { EntityItem } from "../../../src/ingest/readers/reader.js";
import { headerOf, itemsOf } from "../../integration/layer/helpers/synthetic.js";

/** Who is related to whom by a verb, each pair once. */
const pairs = (items: readonly EntityItem[], verb?: string): string[] =>
  items.flatMap(({ id, claims }) => [
    ...new Set(
      claims
        .filter(({ object, predicate }) => object !== undefined && (verb ?? predicate) === predicate)
        .map(({ predicate, object }) => `${id} ${predicate} ${String(object)}`),
    ),
  ]);

const SIZE = 10_000;
const items = [...itemsOf(SIZE, 1)];

test("gives the same entities for the same size and seed, and others for another seed", () => {
  expect([...itemsOf(500, 1)]).toEqual([...itemsOf(500, 1)]);
  expect([...itemsOf(500, 2)]).not.toEqual([...itemsOf(500, 1)]);
});

test.each([100, 101, 1_000, SIZE])("%i entities are asked for and given, each once", (size) => {
  const ids = size === SIZE ? items.map(({ id }) => id) : Array.from(itemsOf(size, 1), ({ id }) => id);
  expect(ids).toHaveLength(size);
  expect(new Set(ids).size).toBe(size);
});

test("relates only entities that are there", () => {
  const ids = new Set(items.map(({ id }) => id));
  expect(items.flatMap(({ claims }) => claims).filter(({ object }) => object !== undefined && !ids.has(object))).toEqual([]);
});

test("has about four relationships for each entity", () => {
  const each = pairs(items).length / SIZE;
  expect(each).toBeGreaterThan(3.5);
  expect(each).toBeLessThan(4.5);
});

test("the largest network has a tenth of all entities as members, the tenth largest much fewer, most a handful", () => {
  const members = new Map<string, number>();
  for (const pair of pairs(items, "MEMBER_OF")) {
    const network = pair.split(" ").at(-1) ?? "";
    members.set(network, (members.get(network) ?? 0) + 1);
  }
  const sizes = [...members.values()].sort((a, b) => b - a);
  expect(sizes[0]).toBe(SIZE / 10);
  expect(sizes[9]).toBeLessThan(SIZE / 40);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(SIZE / 200);
});

test("names things in several languages, dates some of it in part, cites all of it", () => {
  const claims = items.flatMap((item) => item.claims);
  const languages = new Set(claims.flatMap(({ qualifiers }) => qualifiers?.["language"] ?? []));
  expect(languages.size).toBeGreaterThan(3);
  const dates = claims.flatMap(({ date }) => date ?? []);
  for (const form of [/^\d{4}\/\.\.$/, /^\d{4}-\d\d-\d\d\/\.\.$/, /^\d{4}\/\d{4}$/, /~/, /\?/])
    expect(dates.filter((date) => form.test(date)).length).toBeGreaterThan(100);
  const sources = new Set(headerOf(SIZE, 1).sources.map(({ id }) => id));
  expect(claims.filter(({ citations }) => citations.length === 0 || citations.some(({ source }) => !sources.has(source)))).toEqual([]);
});

test("says that it is synthetic", () => {
  expect(headerOf(SIZE, 1).layer.synthetic).toBe(true);
});
