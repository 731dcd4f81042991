import type { EntityItem, InvalidItem, LayerReader, ReaderContext } from "../../../../src/ingest/readers/reader.js";

/** Reads lines such as `Torino = Q495`: cities, each with its Wikidata id, as the layer CITIES. */
export function readCities(file: string, lines: AsyncIterable<string>, graph: ReaderContext): LayerReader {
  let read = 0;
  async function* items(): AsyncGenerator<EntityItem | InvalidItem> {
    for await (const text of lines) {
      read += 1;
      const origin = { file, line: read };
      const [, name, wikidata] = /^(.+) = (Q\d+)$/.exec(text) ?? [];
      if (name === undefined || wikidata === undefined) {
        yield { origin, field: "", problem: `"${text}" is not a city`, expected: "a name, =, a Wikidata id" };
        continue;
      }
      // Where another layer identifies the same city, both become one node.
      const id = graph.known("WIKIDATA", wikidata) ?? `cty:wikidata-${wikidata.toLowerCase()}`;
      const citations = [
        { source: "cities", locator: { type: "RECORD", record: wikidata, field: null, release: null }, basis: "STATED", statedAs: null },
      ] as const;
      yield {
        origin,
        id,
        kind: "City",
        claims: [
          { predicate: "names", value: name, qualifiers: { type: "OFFICIAL" }, citations },
          {
            predicate: "identifiers",
            value: wikidata,
            qualifiers: { scheme: "WIKIDATA", identifies: "ITSELF", status: "VERIFIED" },
            citations,
          },
        ],
      };
    }
  }
  return {
    layer: { name: "CITIES", title: "Cities", description: "Cities with their Wikidata ids.", asOf: null },
    sources: [{ id: "cities", type: "RECORDS", title: "A list of cities", sections: [] }],
    items,
    progress: () => 0,
    findings: () => [],
  };
}
