/**
 * The full-text indexes over the words of names and texts.
 *
 * Curated statements keep their words under one property, those of each bulk layer under one of their own, and each of these
 * properties has its index. Neo4j takes a third of the time of a large load to keep a full-text index while statements are
 * written, a fifth of that to fill it when they are all there: a new layer's index is made after its statements are
 * written, before the layer is published, and meanwhile the other layers are searched as ever.
 */
import { cypher, literal, name, variable, type Fragment, type Variable } from "./cypher.js";

/** The property with the words of curated statements. */
export const CURATED_WORDS = "words";

/** The property with the words of a bulk layer's statements. */
export const wordsOfLayer = (layer: string): string => `${CURATED_WORDS}_${layer}`;

const INDEX_PREFIX = "statement_";

/** The name of a property's index. */
export const wordIndex = (property: string): string => `${INDEX_PREFIX}${property}`;

/** Words are taken apart and folded before they are stored, so that nothing is left to an analyzer but to part them at spaces. */
export const wordIndexStatement = (property: string): Fragment =>
  cypher`CREATE FULLTEXT INDEX ${name(wordIndex(property))} IF NOT EXISTS FOR (n:Statement) ON EACH [n.${name(property)}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: "whitespace"}}`;

/** Before a layer is loaded for the first time, or once more after it was withdrawn: an index of then would be kept up meanwhile. */
export const dropWordIndex = (property: string): Fragment => cypher`DROP INDEX ${name(wordIndex(property))} IF EXISTS`;

/**
 * Finds statements by their words, in all layers that are published.
 *
 * @param dataset - the Dataset node, which knows the indexes
 * @param query - what is asked of each index
 * @param limit - the most that each gives
 * @param as - what the statement, its words and the index's score are called afterwards
 */
export function findByWordIndexes(
  dataset: Variable,
  query: Fragment,
  limit: Fragment,
  { statement, words, score }: { readonly statement: Variable; readonly words: Variable; readonly score: Variable },
): Fragment {
  const property = variable("property");
  return cypher`UNWIND coalesce(${dataset}.wordsProperties, [${literal(CURATED_WORDS)}]) AS ${property}
CALL db.index.fulltext.queryNodes(${literal(INDEX_PREFIX)} + ${property}, ${query}, {limit: ${limit}}) YIELD node AS ${statement}, score AS ${score}
WITH ${statement}, ${statement}[${property}] AS ${words}, ${score}`;
}
