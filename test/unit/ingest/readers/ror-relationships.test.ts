import { A, address, B, C, cited, claimsOf, D, E, graph, own, readRecords, record, relationship, stated } from "./helpers/ror.js";

const related = (ror: string, ...relationships: [type: string, ror: string][]) =>
  record(ror, { relationships: relationships.map(([type, other]) => relationship(type, other)) });

const withdrawn = (ror: string, ...relationships: [type: string, ror: string][]) => ({
  ...related(ror, ...relationships),
  status: "withdrawn",
});

describe("a relationship of the registry", () => {
  test("of part and whole is one edge, cited by both records, or by the one that states it", async () => {
    const reading = await readRecords([
      related(A, ["parent", B]),
      related(B, ["child", C], ["child", A]),
      related(C),
      related(D, ["parent", B]),
    ]);
    expect([A, C, D].map((ror) => stated(reading, own(ror), "PART_OF"))).toEqual([[own(B)], [own(B)], [own(B)]]);
    expect([A, C, D].map((ror) => cited(reading, own(ror), "PART_OF"))).toEqual([
      [[`${A} relationships[0]`, `${B} relationships[1]`]],
      [[`${B} relationships[0]`]],
      [[`${D} relationships[0]`]],
    ]);
    expect(claimsOf(reading, own(B)).filter(({ object }) => object?.startsWith("org:"))).toEqual([]);
    expect(reading.findings).toEqual({ "parts of which only the part itself says so": 1, "parts of which only the whole says so": 1 });
  });

  test("of succession runs from the earlier to the later, whichever states it", async () => {
    const reading = await readRecords([related(A, ["successor", B]), related(B, ["predecessor", A], ["predecessor", C]), related(C)]);
    expect([A, B, C].map((ror) => stated(reading, own(ror), "SUCCEEDED_BY"))).toEqual([[own(B)], [], [own(B)]]);
    expect(cited(reading, own(A), "SUCCEEDED_BY")).toEqual([[`${A} relationships[0]`, `${B} relationships[0]`]]);
  });

  test("of related bodies is stated from the smaller id to the larger, by the ids that the graph gives", async () => {
    const records = [related(A, ["related", B]), related(B, ["related", A], ["related", C]), related(C)];
    const reading = await readRecords(records, graph({ [`ROR:${A}`]: "org:zzz" }, { "org:zzz": "Organization" }));
    expect([own(B), own(C), "org:zzz"].map((id) => stated(reading, id, "RELATED_TO"))).toEqual([["org:zzz", own(C)], [], []]);
    expect(cited(reading, own(B), "RELATED_TO")[0]).toEqual([`${B} relationships[0]`, `${A} relationships[0]`]);
  });

  test("to a record that is not in the file is counted, never invented", async () => {
    const reading = await readRecords([related(A, ["parent", E], ["child", E], ["related", D])]);
    expect(reading.findings).toEqual({ "relationships to records that are not in the file, left out": 3 });
    expect(reading.items.map(({ id }) => id)).not.toContain(own(E));
    expect(stated(reading, own(A), "PART_OF")).toEqual([]);
  });

  test("in a circle is kept as stated and listed; of a record to itself it is left out and listed", async () => {
    const reading = await readRecords([related(A, ["parent", B], ["child", B]), related(B), related(C, ["child", C], ["predecessor", C])]);
    expect([A, B, C].map((ror) => stated(reading, own(ror), "PART_OF"))).toEqual([[own(B)], [own(A)], []]);
    expect(reading.examples).toMatchObject({
      "circles of parts, kept as stated": [
        `${address(A)} -> ${address(B)} -> ${address(A)}`,
        `${address(C)} -> ${address(C)} (left out: a part of itself)`,
      ],
      "relationships of a record to itself, left out": [`${address(C)} child ${address(C)}`, `${address(C)} predecessor ${address(C)}`],
    });
  });
});

describe("a withdrawn record", () => {
  test("with one successor in the file leads to it: by its id, by its ROR id, and in relationships of others", async () => {
    const reading = await readRecords([
      withdrawn(A, ["successor", B], ["parent", C], ["child", E], ["related", C]),
      related(B, ["predecessor", A]),
      related(C, ["child", A], ["child", B]),
      related(D, ["parent", A], ["successor", A]),
      related(E),
    ]);
    expect(reading.entities.has(own(A))).toBe(false);
    expect(reading.entities.get(own(B))?.formerIds).toEqual([own(A)]);
    const identifiers = claimsOf(reading, own(B)).filter(({ predicate }) => predicate === "identifiers");
    expect(identifiers.map(({ value, qualifiers }) => [value, qualifiers?.["status"]])).toEqual([
      [B, "VERIFIED"],
      [A, "WITHDRAWN"],
    ]);
    expect(stated(reading, own(D), "PART_OF")).toEqual([own(B)]);
    expect(stated(reading, own(D), "SUCCEEDED_BY")).toEqual([own(B)]);
    // Stated by C of both; what A itself said of others no longer counts, and B does not succeed itself.
    expect(cited(reading, own(B), "PART_OF")).toEqual([[`${C} relationships[0]`, `${C} relationships[1]`]]);
    expect(stated(reading, own(B), "SUCCEEDED_BY")).toEqual([]);
    expect([stated(reading, own(E), "PART_OF"), stated(reading, own(B), "RELATED_TO")]).toEqual([[], []]);
    expect(reading.findings).toMatchObject({ "withdrawn records in whose place their successor stands": 1 });
  });

  test("whose successor was withdrawn as well leads to the last of them", async () => {
    const reading = await readRecords([withdrawn(A, ["successor", B]), withdrawn(B, ["successor", C]), related(C)]);
    expect(reading.entities.get(own(C))?.formerIds).toEqual([own(A), own(B)]);
  });

  test.each<[string, readonly unknown[]]>([
    ["no successor", [withdrawn(A), related(B)]],
    ["two successors", [withdrawn(A, ["successor", B], ["successor", C]), related(B), related(C)]],
    ["two successors, one of them in the file", [withdrawn(A, ["successor", B], ["successor", E]), related(B)]],
    ["a successor that is not in the file", [withdrawn(A, ["successor", E]), related(B)]],
    ["itself as its successor", [withdrawn(A, ["successor", A]), related(B)]],
    ["a successor that leads back to it", [withdrawn(A, ["successor", B]), withdrawn(B, ["successor", A])]],
  ])("with %s stays, as WITHDRAWN", async (_, records) => {
    const reading = await readRecords(records);
    expect(stated(reading, own(A), "registerStatus")).toEqual(["WITHDRAWN"]);
    expect(reading.findings).toMatchObject({
      "withdrawn records that do not state one successor in the file, kept as WITHDRAWN": expect.any(Number) as number,
    });
  });

  test("that a curated entity has stays: a person has to say what becomes of it", async () => {
    const reading = await readRecords(
      [withdrawn(A, ["successor", B]), related(B)],
      graph({ [`ROR:${A}`]: "org:curated" }, { "org:curated": "Organization" }),
    );
    expect(stated(reading, "org:curated", "SUCCEEDED_BY")).toEqual([own(B)]);
    expect(reading.entities.get(own(B))?.formerIds).toBeUndefined();
  });
});

describe("a choice of records", () => {
  const at = (code: string) => ({
    locations: [{ geonames_id: 1, geonames_details: { name: "X", country_code: code, country_name: code } }],
  });
  const named = (value: string) => ({ names: [{ value, types: ["ror_display"], lang: null }] });
  // A chain A - B - C - D; E alone.
  const RECORDS = [
    { ...related(A, ["parent", B]), ...at("IT"), ...named("Università degli Studi") },
    { ...related(B, ["related", C]), ...at("IT"), types: ["company"] },
    { ...related(C), ...at("FR"), ...named("L’université") },
    { ...related(D, ["predecessor", C]), ...at("ES") },
    { ...related(E), ...at("IT") },
  ];
  const CONTEXT = graph({ [`ROR:${A}`]: "org:a", [`ROR:${E}`]: "org:e" }, { "org:a": "Organization", "org:e": "Organization" });

  test.each([
    ["countries", { countries: ["it"] }, ["org:a", own(B), "org:e"]],
    ["types", { types: ["COMPANY"] }, [own(B)]],
    ["a name, folded", { name: "universit" }, ["org:a", own(C)]],
    ["what is near to the graph", { near: { hops: 1 } }, ["org:a", own(B), "org:e"]],
    ["what is near to one entity", { near: { hops: 3, of: ["org:a"] } }, ["org:a", own(B), own(C), own(D)]],
    ["the entities alone", { near: { hops: 0 } }, ["org:a", "org:e"]],
    ["all of these at once", { near: { hops: 2, of: ["org:a"] }, countries: ["IT"], types: ["education"] }, ["org:a"]],
  ])("by %s", async (_, choice, kept) => {
    const reading = await readRecords(RECORDS, CONTEXT, choice);
    expect(reading.items.filter(({ kind }) => kind === "Organization").map(({ id }) => id)).toEqual(kept);
    // No relationship leads out of what was kept.
    for (const { claims } of reading.items)
      for (const { object } of claims) if (object?.startsWith("org:") === true) expect(kept).toContain(object);
  });

  test("tells relationships to records that were not chosen apart from those that are not in the file", async () => {
    const records = [related(A, ["parent", B], ["related", "0fffff006"]), { ...related(B), ...at("FR") }];
    const reading = await readRecords(records, graph(), { countries: ["IT"] });
    expect(reading.findings).toEqual({
      "relationships to records that were not chosen, left out": 1,
      "relationships to records that are not in the file, left out": 1,
    });
  });

  test("goes by the record in whose place another stands", async () => {
    const records = [{ ...withdrawn(A, ["successor", B]), ...at("IT") }, { ...related(B), ...at("FR") }, related(C, ["related", A])];
    const french = await readRecords(records, graph(), { countries: ["FR"] });
    expect(french.entities.get(own(B))?.formerIds).toEqual([own(A)]);
    const italian = await readRecords(records, graph(), { countries: ["IT"] });
    expect(italian.entities.has(own(A))).toBe(false);
    expect(italian.findings).toEqual({ "relationships to records that were not chosen, left out": 1 });
  });

  test("does not come near over a record that is not in the file", async () => {
    const records = [related(A, ["parent", D]), related(B, ["parent", D])];
    const reading = await readRecords(records, graph({ [`ROR:${A}`]: "org:a" }, { "org:a": "Organization" }), { near: { hops: 5 } });
    expect(reading.entities.has(own(B))).toBe(false);
  });

  test.each([
    [{ countries: ["Italy"] }, '"Italy" is no country code.'],
    [{ types: ["universty"] }, '"universty" is no type of organization (did you mean "UNIVERSITY"?).'],
    [{ near: { hops: Number("two") } }, "NaN is no number of relationships to be near by."],
    [{ countries: ["UK"] }, "meets the choice"],
  ])("that no record can meet is refused: %j", async (choice, problem) => {
    await expect(readRecords(RECORDS, CONTEXT, choice)).rejects.toThrow(problem);
  });

  test("near to what the file does not have is refused", async () => {
    await expect(readRecords(RECORDS, CONTEXT, { near: { hops: 1, of: ["org:a", "org:none"] } })).rejects.toThrow(
      "The file has no record of org:none.",
    );
    await expect(readRecords(RECORDS, graph(), { near: { hops: 1 } })).rejects.toThrow("no record of an entity that the graph has");
  });
});
