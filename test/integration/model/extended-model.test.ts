/** A kind and a verb more are one edit: everything else follows from the model. */
import { isEnumType, isInputObjectType, isObjectType } from "graphql";
import { join } from "node:path";
import { importSeeds, SeedError, seedsSchema } from "../../../src/ingest/index.js";
import { contextOf, definition, type ModelDefinition, resolveModel } from "../../../src/model/index.js";
import { constraintStatements } from "../../../src/store/constraints.js";
import { type TestGraph, testConnection, testGraph } from "../../setup/graph.js";

const extended: ModelDefinition = {
  ...definition,
  kinds: {
    ...definition.kinds,
    Robot: {
      prefixes: ["bot"],
      plural: "robots",
      description: "A machine that acts.",
      term: "crg:Robot",
      types: { WALKING: "It walks." },
      properties: {
        built: { value: "DATE", term: "dct:created", description: "When it was built." },
        slogans: { value: "TEXT", many: true, term: "crg:slogan", description: "What is written on it." },
      },
    },
  },
  verbs: {
    ...definition.verbs,
    TRAINS: {
      nature: "STATE",
      term: "crg:trains",
      subject: { kinds: ["Organization", "Network"], field: "trains", description: "The robots that it trains." },
      object: { kinds: ["Robot"], field: "trainedBy", description: "Who trains it." },
      qualifiers: { intensity: { value: "ENUM", values: { DAILY: "Every day." }, description: "How often." } },
    },
  },
};

const model = resolveModel(extended);
const seeds = join(import.meta.dirname, "seeds");

describe("a model with one kind and one verb more", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph(seeds, { model });
  });
  afterAll(() => graph.close());

  test("has its constraints and indexes", () => {
    expect(constraintStatements(model).filter((statement) => statement.includes("Robot")).length).toBeGreaterThan(0);
  });

  test("has its GraphQL types, filters and orders", () => {
    const robot = graph.schema.getType("Robot");
    expect(isObjectType(robot) && Object.keys(robot.getFields())).toEqual(
      expect.arrayContaining(["built", "slogans", "trainedBy", "name"]),
    );
    const where = graph.schema.getType("RobotWhere");
    expect(isInputObjectType(where) && Object.keys(where.getFields())).toEqual(expect.arrayContaining(["built", "slogans", "type"]));
    const kind = graph.schema.getType("Kind");
    expect(isEnumType(kind) && kind.getValue("Robot")?.description).toBe("A machine that acts.");
    expect(graph.schema.getType("TrainsIntensity")).toBeDefined();
  });

  test("answers along and against the verb, filtered by its qualifier and by the kind's property", async () => {
    const { result, statements } = await graph.ask(`{
      robots(where: { built: { lt: "2020" }, slogans: { contains: "HAND" } }) {
        nodes { id type built { edtf } slogans { value } trainedBy(where: { edge: { intensity: { eq: DAILY } } }) { edges { intensity since { edtf } node { name } } } }
      }
      organization(id: "org:institute") { trains { nodes { __typename name } } relationshipCounts { verb direction count } }
      entities(where: { robot: { type: { eq: WALKING } } }) { nodes { __typename id } }
    }`);
    expect(result).toEqual({
      data: {
        robots: {
          nodes: [
            {
              id: "bot:helper",
              type: ["WALKING"],
              built: { edtf: "2019" },
              slogans: [{ value: "Always at hand" }],
              trainedBy: { edges: [{ intensity: "DAILY", since: { edtf: "2020" }, node: { name: "Institute" } }] },
            },
          ],
        },
        organization: {
          trains: { nodes: [{ __typename: "Robot", name: "Helper" }] },
          relationshipCounts: [{ verb: "TRAINS", direction: "OUT", count: 1 }],
        },
        entities: { nodes: [{ __typename: "Robot", id: "bot:helper" }] },
      },
    });
    expect(statements).toHaveLength(3);
  });

  test("is what seed files are checked against, and editors complete by", async () => {
    expect(JSON.stringify(seedsSchema(model))).toContain('"trains"');
    const connection = testConnection();
    const { driver, database } = connection;
    // The model of the project knows no robots.
    await expect(importSeeds({ driver, database, directory: seeds, dryRun: true })).rejects.toThrow(SeedError);
    await connection.close();
  });

  test("has its terms in the JSON-LD context", () => {
    expect(contextOf(model)).toMatchObject({
      "@context": { Robot: "crg:Robot", trains: { "@id": "crg:trains" }, trainedBy: { "@reverse": "crg:trains" }, built: "dct:created" },
    });
  });
});
