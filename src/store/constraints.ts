import neo4j, { type Driver } from "neo4j-driver";
import { model as projectModel, type Model } from "../model/index.js";
import { compile, cypher, name, type Fragment } from "./cypher.js";

/** Labels whose nodes have an id of their own. The last two are the importer's. */
const IDENTIFIED = ["Entity", "Statement", "Source", "FormerId", "Dataset", "ImportLock", "PublicationMark"] as const;

/**
 * The constraints and indexes that the graph needs, one statement each, each harmless when repeated. Community edition only:
 * uniqueness and range indexes.
 */
export function constraintStatements(model: Model = projectModel): string[] {
  return [...uniqueness(), ...statementIndexes(), ...listIndexes(model)].map((fragment) => compile(fragment).text);
}

function uniqueness(): Fragment[] {
  return IDENTIFIED.map((label) => cypher`CREATE CONSTRAINT ${name(`${snake(label)}_id`)} IF NOT EXISTS FOR (n:${name(label)}) REQUIRE n.id IS UNIQUE`);
}

/** How statements are found: of an entity by what they say (best first), about an entity, by an identifier. */
function statementIndexes(): Fragment[] {
  return [
    index("Statement", ["subject", "predicate", "precedence"]),
    index("Statement", ["object", "predicate", "id"]),
    index("Statement", ["lookup"]),
  ];
}

/** How entities are listed: by name, in all and of each kind, and by each of their dates. */
function listIndexes(model: Model): Fragment[] {
  const byName = [index("Entity", ["sortName", "id"]), ...[...model.kinds.keys()].map((kind) => index(kind, ["sortName", "id"]))];
  const byDate = [...model.kinds.values()].flatMap((kind) =>
    [...kind.properties.values()].filter((property) => property.value === "DATE").map((property) => index(kind.name, [`${property.name}Earliest`])),
  );
  return [...byName, ...byDate];
}

function index(label: string, properties: readonly [string, ...string[]]): Fragment {
  const [first, ...others] = properties;
  const list = others.reduce((before, property) => cypher`${before}, n.${name(property)}`, cypher`n.${name(first)}`);
  return cypher`CREATE INDEX ${name([label, ...properties].map(snake).join("_"))} IF NOT EXISTS FOR (n:${name(label)}) ON (${list})`;
}

const snake = (text: string): string => text.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** The text of `schema/constraints.cypher`. */
export function constraintsFile(model: Model = projectModel): string {
  const head = ["// The constraints and indexes of the graph. Derived from src/model by `npm run schema`; the importer applies them.", ""];
  return [...head, ...constraintStatements(model).map((statement) => `${statement};`), ""].join("\n");
}

/** How long indexes may take to be filled. */
const INDEX_SECONDS = 300;

/** Creates what is missing and waits until every index can be used. */
export async function applyConstraints(driver: Driver, database: string, model: Model = projectModel): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    // In one transaction: forty of them take a second.
    const transaction = await session.beginTransaction();
    for (const statement of constraintStatements(model)) await transaction.run(statement);
    await transaction.commit();
    await session.run("CALL db.awaitIndexes($seconds)", { seconds: INDEX_SECONDS });
  } finally {
    await session.close();
  }
}
