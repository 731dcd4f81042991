import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { seedsSchema } from "../../../src/ingest/schema/seeds-schema.js";
import { constraintStatements } from "../../../src/store/constraints.js";
import { FIXTURE_ENTITIES, fixtureModel } from "./fixture-model.js";
import { entities, graphOf, one, read } from "./helpers.js";

describe("a kind and a verb more, in the model alone", () => {
  const files = entities(FIXTURE_ENTITIES);

  test("are read, checked and become records", () => {
    const graph = graphOf(files, fixtureModel);
    expect(one(graph.entities, ({ kind }) => kind === "School")).toMatchObject({
      name: "School One",
      type: ["PRIMARY"],
      opened: "1990",
      openedEarliest: "1990-01-01",
    });
    expect(graph.edges).toMatchObject([{ verb: "TEACHES", subject: "sch:one", object: "top:rights", hours: 2, since: "2001" }]);
    expect(read(files).problems).not.toEqual([]);
    expect(read(entities(FIXTURE_ENTITIES.replace("hours: 2", "hours: many")), fixtureModel).problems).toMatchObject([
      { field: "entities.sch:one.teaches.hours" },
    ]);
  });

  test("get their indexes", () => {
    const added = constraintStatements(fixtureModel).filter((statement) => !constraintStatements().includes(statement));
    expect(added).toEqual([
      "CREATE INDEX school_sort_name_id IF NOT EXISTS FOR (n:School) ON (n.sortName, n.id)",
      "CREATE INDEX school_opened_earliest IF NOT EXISTS FOR (n:School) ON (n.openedEarliest)",
    ]);
  });

  test("are known to editors", () => {
    const validate = new Ajv2020({ strict: false }).compile(seedsSchema(fixtureModel));
    expect(validate(parse(files["a.yaml"] ?? ""))).toBe(true);
    expect(new Ajv2020({ strict: false }).compile(seedsSchema())(parse(files["a.yaml"] ?? ""))).toBe(false);
  });
});
