/** A thing is called in each viewpoint what it is called there, also where it only helps to tell another thing apart. */
import { seedDirectory, temporaryDirectory } from "../integration/ingest/helpers/seed-directory.js";
import { type TestGraph, testGraph } from "../setup/graph.js";

/** A country and a region that two layers call otherwise, with a town and a law in both layers. */
const entities = (country: string, region: string): string => `
  plc:land: { kind: Country, names: { value: ${country} } }
  org:region: { kind: Organization, names: { value: ${region} } }
  cty:town:
    kind: City
    names: { value: Rivertown }
    partOf: { to: plc:land }
  law:regional:
    kind: Law
    names: { value: The law of 2000 }
    type: { value: REGIONAL_LAW }
    number: { value: "31" }
    year: { value: 2000 }
    issuedBy: { to: org:region }
`;

const directory = temporaryDirectory();
let graph: TestGraph;
beforeAll(async () => {
  const seeds = seedDirectory(directory, {
    "dataset.yaml": "layers:\n  - { name: FIRST, title: First, description: A. }\n  - { name: SECOND, title: Second, description: B. }\n",
    "sources.yaml": "sources:\n  a-page: { type: PAGE, title: A page, url: https://example.org/page }\n",
    "first.yaml": `layer: FIRST\nsource: a-page\nentities:${entities("Oldland", "Region of Toscana")}`,
    "second.yaml": `layer: SECOND\nsource: a-page\nentities:${entities("Newland", "Region of Umbria").replaceAll(/kind: \w+,? ?/g, "")}`,
  });
  graph = await testGraph(seeds);
});
afterAll(() => graph.close());

test.each([
  ["FIRST", "Oldland"],
  ["SECOND", "Newland"],
])("in the layer %s the country is called %s", async (layer, country) => {
  const { result } = await graph.ask(
    `query ($layers: [String!]) {
      suggest(prefix: "rivert", layers: $layers) { hint }
      reconcile(queries: [{ name: "Rivertown", country: "Newland" }], layers: $layers) { reasons }
    }`,
    { layers: [layer] },
  );
  expect(result).toEqual({
    data: {
      suggest: [{ hint: `City, ${country}` }],
      reconcile: [[{ reasons: ["the same name: “Rivertown”", `in the same country: ${country}`] }]],
    },
  });
});

test.each([
  ["L.R. Toscana 31/2000", "FIRST", "law:regional"],
  ["L.R. Umbria 31/2000", "FIRST", undefined],
  ["L.R. Umbria 31/2000", "SECOND", "law:regional"],
])("%s, in the layer %s: %s", async (citation, layer, id) => {
  const { result } = await graph.ask(
    `query ($citation: String!, $layers: [String!]) { lawByCitation(citation: $citation, layers: $layers) { id } }`,
    {
      citation,
      layers: [layer],
    },
  );
  expect(result).toEqual({ data: { lawByCitation: id === undefined ? null : { id } } });
});
