import neo4j, { type Driver } from "neo4j-driver";
import { model as projectModel, type Model } from "../model/index.js";
import { compile, cypher, name, type Fragment } from "./cypher.js";
import { CURATED_WORDS, wordIndex, wordIndexStatement } from "./word-indexes.js";

/**
 * Labels whose nodes have an id of their own. The last two are the importer's. Statements are not among them: what replaces
 * one lies beside it, unseen, until it is published.
 */
const IDENTIFIED = ["Entity", "Source", "FormerId", "Dataset", "ImportLock", "PublicationMark"] as const;

/** A constraint or an index. */
interface SchemaItem {
  readonly name: string;
  /** Whether it is a constraint. */
  readonly unique: boolean;
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

const searchIndex = (): SchemaItem => ({ name: wordIndex(CURATED_WORDS), unique: false, statement: wordIndexStatement(CURATED_WORDS) });

function uniqueness(): SchemaItem[] {
  return IDENTIFIED.map((label) => {
    const constraint = `${snake(label)}_id`;
    return {
      name: constraint,
      unique: true,
      statement: cypher`CREATE CONSTRAINT ${name(constraint)} IF NOT EXISTS FOR (n:${name(label)}) REQUIRE n.id IS UNIQUE`,
    };
  });
}

/** How statements are found: by id, of an entity by what they say (best first), about an entity, by an identifier. */
function statementIndexes(): SchemaItem[] {
  return [
    index("Statement", ["id"]),
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
  return {
    name: indexName,
    unique: false,
    statement: cypher`CREATE INDEX ${name(indexName)} IF NOT EXISTS FOR (n:${name(label)}) ON (${list})`,
  };
}

const snake = (text: string): string => text.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** How long indexes may take to be filled. */
const INDEX_SECONDS = 1800;

/** Creates what is missing and waits until every index can be used. */
export async function applyConstraints(driver: Driver, database: string, model: Model = projectModel): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    // A constraint's index has its name. Asking once takes less than forty times "if not exists".
    const { records } = await session.run("SHOW INDEXES YIELD name, owningConstraint");
    const constrained = new Map(records.map((record) => [String(record.get("name")), record.get("owningConstraint") !== null]));
    const items = schemaItems(model);
    // A graph of an earlier version has a constraint where an index is now.
    const outdated = items.filter(({ name: item, unique }) => !unique && constrained.get(item) === true);
    for (const { name: item } of outdated) await session.run(compile(cypher`DROP CONSTRAINT ${name(item)}`).text);
    const missing = items.filter((item) => !constrained.has(item.name) || outdated.includes(item));
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
