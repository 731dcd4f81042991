import neo4j, { type Driver } from "neo4j-driver";
import { model as projectModel, type Model } from "../model/index.js";
import { compile, cypher, name, type Fragment } from "./cypher.js";
import { CURATED_WORDS, wordIndex, wordIndexStatement } from "./word-indexes.js";

/** Labels whose nodes have an id of their own. The last two are the importer's. */
const IDENTIFIED = ["Entity", "Statement", "Source", "FormerId", "Dataset", "ImportLock", "PublicationMark"] as const;

/** A constraint or an index. */
interface SchemaItem {
  readonly name: string;
  readonly statement: Fragment;
}

/**
 * The constraints and indexes that the graph needs, one statement each, each harmless when repeated. Community edition only:
 * uniqueness, range and full-text indexes.
 */
export function constraintStatements(model: Model = projectModel): string[] {
  return schemaItems(model).map(({ statement }) => compile(statement).text);
}

const schemaItems = (model: Model): SchemaItem[] => [...uniqueness(), ...statementIndexes(), ...listIndexes(model), searchIndex()];

const searchIndex = (): SchemaItem => ({ name: wordIndex(CURATED_WORDS), statement: wordIndexStatement(CURATED_WORDS) });

function uniqueness(): SchemaItem[] {
  return IDENTIFIED.map((label) => {
    const constraint = `${snake(label)}_id`;
    return {
      name: constraint,
      statement: cypher`CREATE CONSTRAINT ${name(constraint)} IF NOT EXISTS FOR (n:${name(label)}) REQUIRE n.id IS UNIQUE`,
    };
  });
}

/** How statements are found: of an entity by what they say (best first), about an entity, by an identifier. */
function statementIndexes(): SchemaItem[] {
  return [
    index("Statement", ["subject", "predicate", "precedence"]),
    index("Statement", ["subject"]),
    index("Statement", ["object"]),
    index("Statement", ["lookup"]),
  ];
}

/** How entities are listed: by name, in all and of each kind, and by each of their dates. */
function listIndexes(model: Model): SchemaItem[] {
  const byName = [index("Entity", ["sortName", "id"]), ...[...model.kinds.keys()].map((kind) => index(kind, ["sortName", "id"]))];
  const byDate = [...model.kinds.values()].flatMap((kind) =>
    [...kind.properties.values()]
      .filter((property) => property.value === "DATE")
      .map((property) => index(kind.name, [`${property.name}Earliest`])),
  );
  return [...byName, ...byDate];
}

function index(label: string, properties: readonly [string, ...string[]]): SchemaItem {
  const indexName = [label, ...properties].map(snake).join("_");
  const [first, ...others] = properties;
  const list = others.reduce((before, property) => cypher`${before}, n.${name(property)}`, cypher`n.${name(first)}`);
  return { name: indexName, statement: cypher`CREATE INDEX ${name(indexName)} IF NOT EXISTS FOR (n:${name(label)}) ON (${list})` };
}

const snake = (text: string): string => text.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** How long indexes may take to be filled. */
const INDEX_SECONDS = 1800;

/** Creates what is missing and waits until every index can be used. */
export async function applyConstraints(driver: Driver, database: string, model: Model = projectModel): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    // A constraint's index has its name. Asking once takes less than forty times "if not exists".
    const { records } = await session.run("SHOW INDEXES YIELD name");
    const known = new Set(records.map((record) => String(record.get("name"))));
    const missing = schemaItems(model).filter((item) => !known.has(item.name));
    if (missing.length > 0) {
      const transaction = await session.beginTransaction();
      for (const { statement } of missing) await transaction.run(compile(statement).text);
      await transaction.commit();
    }
  } finally {
    await session.close();
  }
  await awaitIndexes(driver, database);
}

/**
 * Waits until every index can be used.
 *
 * @throws Neo4jError when one cannot be filled, or not in {@link INDEX_SECONDS}
 */
export async function awaitIndexes(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    await session.run("CALL db.awaitIndexes($seconds)", { seconds: INDEX_SECONDS });
  } finally {
    await session.close();
  }
}
