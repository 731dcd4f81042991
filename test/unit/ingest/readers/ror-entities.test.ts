import { A, address, B, C, cited, claimsOf, D, graph, own, readRecords, record, relationship, stated, TURIN } from "./helpers/ror.js";

const qualified = (claims: ReturnType<typeof claimsOf>, predicate: string) =>
  claims
    .filter((claim) => claim.predicate === predicate)
    .map(({ value, qualifiers, rank }) => ({ value, ...qualifiers, ...(rank === "PREFERRED" && { rank }) }));

test("a record becomes an organization: every claim cites its field, with the day of the record's last modification as release", async () => {
  const reading = await readRecords([
    record(A, {
      established: 970,
      types: ["education", "funder"],
      links: [
        { type: "website", value: "https://a.example" },
        { type: "wikipedia", value: "https://en.wikipedia.org/wiki/A" },
      ],
    }),
  ]);
  expect(reading.entities.get(own(A))).toMatchObject({ kind: "Organization", origin: { line: 1, record: address(A) } });
  expect(stated(reading, own(A), "established")).toEqual(["0970"]);
  expect(stated(reading, own(A), "type")).toEqual(["EDUCATION", "FUNDER"]);
  expect(stated(reading, own(A), "registerStatus")).toEqual(["ACTIVE"]);
  expect(stated(reading, own(A), "links")).toEqual(["https://a.example", "https://en.wikipedia.org/wiki/A"]);
  expect(cited(reading, own(A), "type")).toEqual([[`${A} types[0]`], [`${A} types[1]`]]);
  expect(claimsOf(reading, own(A))[0]?.citations).toEqual([
    {
      source: "ror",
      basis: "STATED",
      statedAs: null,
      locator: { type: "RECORD", record: address(A), field: "names[0]", release: "2026-01-31" },
    },
  ]);
});

test("the name that ROR displays is the only OFFICIAL one; a name of several types or that stands twice is stated once", async () => {
  const names = [
    { value: "UB", types: ["acronym", "alias"], lang: null },
    { value: "Università B", types: ["label"], lang: "it" },
    { value: "University of B", types: ["label", "ror_display"], lang: "en" },
    { value: "B University", types: ["label"], lang: "en" },
    { value: "Old B ", types: ["alias"], lang: "en" },
    { value: "University of B", types: ["alias"], lang: "en" },
    { value: "Old B", types: ["alias"], lang: null },
  ];
  const reading = await readRecords([record(A, { names })]);
  expect(qualified(claimsOf(reading, own(A)), "names")).toEqual([
    { value: "UB", type: "ACRONYM" },
    { value: "Università B", type: "TRANSLATION", language: "it" },
    { value: "University of B", type: "OFFICIAL", language: "en" },
    { value: "B University", type: "ALIAS", language: "en" },
    { value: "Old B", type: "ALIAS", language: "en" },
    { value: "Old B", type: "ALIAS" },
  ]);
  expect(cited(reading, own(A), "names")[2]).toEqual([`${A} names[2]`, `${A} names[5]`]);
});

describe("identifiers", () => {
  const ids = (type: string, all: string[], preferred: string | null = null) => ({ type, all, preferred });

  test("are normalized, the preferred of several is marked, and what has not the form of its scheme is reported", async () => {
    const external = [
      ids("isni", ["0000 0001 1940 4177"]),
      ids("fundref", ["501100004462", "100"], "100"),
      ids("grid", ["https://www.grid.ac/institutes/grid.5326.2", "100011307"]),
      ids("orgref", ["1"]),
    ];
    const reading = await readRecords([record(A, { external_ids: external })]);
    const common = { identifies: "ITSELF", status: "VERIFIED" };
    expect(qualified(claimsOf(reading, own(A)), "identifiers")).toEqual([
      { scheme: "ROR", value: A, ...common },
      { scheme: "ISNI", value: "0000000119404177", ...common },
      { scheme: "FUNDREF", value: "501100004462", ...common },
      { scheme: "FUNDREF", value: "100", ...common, rank: "PREFERRED" },
      { scheme: "GRID", value: "grid.5326.2", ...common },
    ]);
    expect(reading.findings).toMatchObject({ "identifiers of an unknown scheme or not in its form, left out": 2 });
  });

  test("that several records state belong to none of them, but to the only one that was not withdrawn", async () => {
    const wikidata = (value: string) => ({ external_ids: [ids("wikidata", [value])] });
    const reading = await readRecords([
      record(A, wikidata("Q1")),
      record(B, wikidata("Q1")),
      record(C, wikidata("Q2")),
      record(D, { ...wikidata("Q2"), status: "withdrawn" }),
    ]);
    expect([A, B, C, D].map((ror) => stated(reading, own(ror), "identifiers"))).toEqual([[A], [B], [C, "Q2"], [D]]);
    const finding = "identifiers that several records state as theirs, left out";
    expect(reading.findings[finding]).toBe(1);
    expect(reading.examples[finding]).toEqual([`WIKIDATA:Q1: ${address(A)}, ${address(B)}`]);
  });

  test("that another entity of the graph has are left out, or say to which place a body belongs", async () => {
    const context = graph(
      { "WIKIDATA:Q1": "plc:lazio", "WIKIDATA:Q2": "org:other" },
      { "plc:lazio": "Region", "org:other": "Organization" },
    );
    const reading = await readRecords(
      [record(A, { external_ids: [ids("wikidata", ["Q1"])] }), record(B, { external_ids: [ids("wikidata", ["Q2"])] })],
      context,
    );
    expect(qualified(claimsOf(reading, own(A)), "identifiers")[1]).toMatchObject({ value: "Q1", identifies: "PLACE" });
    expect(stated(reading, own(B), "identifiers")).toEqual([B]);
    expect(reading.findings).toMatchObject({ "identifiers that another entity of the graph has, left out": 1 });
  });
});

describe("an entity that the graph has by ROR id", () => {
  test("keeps its id, to which the id made of the ROR id leads, also as the other end of relationships", async () => {
    const records = [record(A), record(B, { relationships: [relationship("parent", A)] })];
    const reading = await readRecords(records, graph({ [`ROR:${A}`]: "org:cnr" }, { "org:cnr": "Organization" }));
    expect(reading.entities.get("org:cnr")).toMatchObject({ kind: "Organization", formerIds: [own(A)] });
    expect(stated(reading, own(B), "PART_OF")).toEqual(["org:cnr"]);
  });

  test("is of its own kind, and what that cannot have is left out and reported", async () => {
    const reading = await readRecords([record(A, { established: 1994 })], graph({ [`ROR:${A}`]: "net:iaec" }, { "net:iaec": "Network" }));
    expect(reading.entities.get("net:iaec")?.kind).toBe("Network");
    expect(stated(reading, "net:iaec", "type")).toEqual([]);
    expect(stated(reading, "net:iaec", "established")).toEqual(["1994"]);
    expect(reading.findings).toMatchObject({ "values that the kind of a curated entity cannot have, left out": 1 });
  });
});

describe("places", () => {
  test("a city and its country are stated once, by the first record that names them, before it", async () => {
    const reading = await readRecords([record(A), record(B)]);
    expect(reading.items.map(({ id }) => id)).toEqual(["plc:iso-it", "cty:geonames-3165524", own(A), own(B)]);
    expect(stated(reading, own(B), "LOCATED_IN")).toEqual(["cty:geonames-3165524"]);
    expect(cited(reading, own(B), "LOCATED_IN")).toEqual([[`${B} locations[0].geonames_id`]]);
    expect(reading.entities.get("plc:iso-it")?.kind).toBe("Country");
    expect(stated(reading, "plc:iso-it", "identifiers")).toEqual(["IT"]);
    expect(qualified(claimsOf(reading, "plc:iso-it"), "names")).toEqual([{ value: "Italy", language: "en", type: "OFFICIAL" }]);
    expect(qualified(claimsOf(reading, "cty:geonames-3165524"), "names")).toEqual([{ value: "Turin", type: "OFFICIAL" }]);
    expect(cited(reading, "cty:geonames-3165524", "PART_OF")).toEqual([[`${A} locations[0].geonames_details.country_code`]]);
  });

  test("those that the graph has keep their ids, also one that has two ids of GeoNames", async () => {
    const other = { ...TURIN, geonames_id: 7 };
    const context = graph(
      { "GEONAMES:3165524": "cty:torino", "GEONAMES:7": "cty:torino", "ISO_3166_1:IT": "plc:italy" },
      { "cty:torino": "City", "plc:italy": "Country" },
    );
    const reading = await readRecords([record(A, { locations: [TURIN, other] })], context);
    const ofTorino = reading.items.filter(({ id }) => id === "cty:torino");
    expect(
      ofTorino.map(({ formerIds, claims }) => [formerIds, claims.map(({ predicate, value, object }) => [predicate, value ?? object])]),
    ).toEqual([
      [
        ["cty:geonames-3165524"],
        [
          ["names", "Turin"],
          ["PART_OF", "plc:italy"],
          ["identifiers", "3165524"],
        ],
      ],
      [["cty:geonames-7"], [["identifiers", "7"]]],
    ]);
    expect(reading.entities.get("plc:italy")).toMatchObject({ kind: "Country", formerIds: ["plc:iso-it"] });
    expect(cited(reading, own(A), "LOCATED_IN")).toEqual([[`${A} locations[0].geonames_id`, `${A} locations[1].geonames_id`]]);
  });

  test("a location that is the country itself is no city within it", async () => {
    const brazil = { geonames_id: 3469034, geonames_details: { name: "Brazil", country_code: "BR", country_name: "Brazil" } };
    const context = graph({ "GEONAMES:3469034": "plc:brazil", "ISO_3166_1:BR": "plc:brazil" }, { "plc:brazil": "Country" });
    const reading = await readRecords([record(A, { locations: [brazil] })], context);
    expect(stated(reading, own(A), "LOCATED_IN")).toEqual(["plc:brazil"]);
    expect(reading.items.map(({ id, kind }) => [id, kind])).toEqual([
      ["plc:brazil", "Country"],
      ["plc:brazil", "Country"],
      [own(A), "Organization"],
    ]);
    expect(reading.items.flatMap(({ claims }) => claims).filter(({ predicate }) => predicate === "PART_OF")).toEqual([]);
  });

  test("a second name of a place is reported", async () => {
    const cali = (name: string) => ({
      locations: [{ geonames_id: 3687925, geonames_details: { name, country_code: "CO", country_name: "Colombia" } }],
    });
    const reading = await readRecords([record(A, cali("Cali")), record(B, cali("Santiago de Cali"))]);
    expect(stated(reading, "cty:geonames-3687925", "names")).toEqual(["Cali"]);
    expect(reading.findings).toMatchObject({ "places that records name differently; the first name is stated": 1 });
  });
});
