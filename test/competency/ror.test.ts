/**
 * Institutions of the Research Organization Registry that are one step from those of the seeds: answers counted in the file by hand.
 * The file is not part of the repository: CRG_SHARED_DIR says where `data/ror-v2-records.jsonl.gz` lies, `../shared` when it does not.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { importLayer } from "../../src/ingest/layer/import-layer.js";
import { openRor } from "../../src/ingest/readers/ror/open-ror.js";
import * as operations from "../../operations/generated/graphql.js";
import { seededGraph } from "./helpers/graph.js";
import { present } from "./helpers/read.js";

const dump = join(resolve(process.env["CRG_SHARED_DIR"] ?? "../shared"), "data/ror-v2-records.jsonl.gz");
const atHand = existsSync(dump);
if (!atHand) process.stderr.write(`Skipped, what asks ROR: ${dump} is not at hand; set CRG_SHARED_DIR to the folder that holds data/\n`);

(atHand ? describe : describe.skip)("ROR beside the seeds", () => {
  const ask = seededGraph(async ({ driver, database }) => {
    await importLayer({
      driver,
      database,
      layer: "ROR",
      fingerprint: "near",
      open: (context) => openRor(dump, context, { near: { hops: 1 } }),
    });
  });

  test("the parts of the research council: 21 rows say so downwards, 4 only upwards, one of these of a withdrawn record", async () => {
    const { parts } = present((await ask(operations.RorPartsOfTheResearchCouncilDocument)).organization);
    expect(parts.totalCount).toBe(24);
    const optics = parts.nodes.find(({ id }) => id === "org:ror-02dp3a879");
    expect(optics).toEqual({
      id: "org:ror-02dp3a879",
      name: "National Institute of Optics",
      established: { edtf: "2010" },
      locatedIn: { nodes: [{ id: "cty:florence", name: "Florence" }] },
    });
    const cities = parts.nodes.flatMap((node) => ("locatedIn" in node ? node.locatedIn.nodes.map(({ id }) => id) : []));
    expect(cities.filter((id) => id === "cty:milan")).toHaveLength(3);
  });

  test("since when the documents' organizations exist, according to the register", async () => {
    const { organizations } = await ask(operations.RorFoundedAccordingToTheRegisterDocument);
    expect(organizations.nodes).toHaveLength(42);
    const said = organizations.nodes.flatMap(({ id, register }) =>
      register.nodes.map(({ value, citations }) => [
        id,
        value,
        ...citations.flatMap(({ locator }) => ("record" in locator ? [locator.record] : [])),
      ]),
    );
    expect(said).toEqual([
      ["org:cnr", "1923", "https://ror.org/04zaypm56"],
      ["org:regione-molise", "1963", "https://ror.org/008k2dm27"],
      ["org:uil", "1950", "https://ror.org/03k51ct10"],
      ["org:unesco", "1945", "https://ror.org/04h4z8k05"],
      ["org:unicef", "1946", "https://ror.org/02dg0pv02"],
      ["org:united-nations", "1945", "https://ror.org/006kxhp52"],
    ]);
  });

  test("what is above and below UNESCO", async () => {
    const { partOf, parts } = present((await ask(operations.RorAboveAndBelowUnescoDocument)).organization);
    expect(partOf.nodes).toEqual([{ id: "org:ror-01eb8ek77", name: "United Nations Economic and Social Council" }]);
    expect(parts.totalCount).toBe(60);
    expect(parts.edges.flatMap(({ node }) => (node.inDocuments.totalCount > 0 ? [node.id] : []))).toEqual(["org:uil"]);
  });

  test("the successor stands for a withdrawn record", async () => {
    expect((await ask(operations.RorByAFormerIdDocument)).organization).toEqual({
      id: "org:ror-01ar90c17",
      name: "Istituto di Biologia e Biotecnologia Agraria",
      formerIds: ["org:ror-02e5sbe24"],
      registerStatus: "ACTIVE",
    });
  });

  test("organizations by their ROR ids, in order, null for what is not there, each name with the layers that say it", async () => {
    const [council, tuscany, nobody] = (await ask(operations.RorByItsIdentifierDocument)).entitiesByIdentifier;
    expect([council?.id, tuscany?.id, nobody]).toEqual(["org:cnr", "org:regione-toscana", null]);
    const italian = present(council).names.filter(({ language }) => language === "it");
    expect(new Set(italian.map(({ value }) => value))).toEqual(new Set(["Consiglio Nazionale delle Ricerche"]));
    expect(italian.flatMap(({ statements }) => statements.map(({ layer }) => layer)).sort()).toEqual(["EXTERNAL", "ROR"]);
  });

  test("the third protocol in the countries of UNESCO's centres: three layers in one question", async () => {
    const { parts } = present((await ask(operations.RorProtocolWhereTheCentresAreDocument)).organization);
    const places = parts.nodes.flatMap((node) => ("locatedIn" in node ? node.locatedIn.nodes : []));
    const countries = places.flatMap((place) =>
      "partOf" in place ? place.partOf.nodes.flatMap((one) => ("ratified" in one ? [one] : [])) : [],
    );
    expect(new Set(countries.map(({ name }) => name)).size).toBe(36);
    const parties = countries.flatMap(({ name, ratified }) => ratified.edges.map(({ since }) => `${name ?? ""} ${since?.edtf ?? ""}`));
    expect([...new Set(parties)].sort()).toEqual([
      "Germany 2013-02-28",
      "Portugal 2013-09-24",
      "Spain 2013-06-03",
      "Thailand 2012-09-25",
      "Uruguay 2015-02-23",
    ]);
  });
});
