/** What the full-text index finds, and what is meant by an id, an identifier or a citation: the pieces of a statement that finds. */
import neo4j, { type Integer } from "neo4j-driver";
import { parseLawCitation, possibleKeys } from "../../model/index.js";
import { cypher, type Fragment, parameter, type Variable, variable, whereAll } from "../../store/cypher.js";
import { saidOf } from "../../store/unsaid.js";
import { findByWordIndexes } from "../../store/word-indexes.js";
import { presentId } from "../former-id.js";
import type { Cells, Columns } from "../row.js";
import { statementInView, type Viewpoint } from "../viewpoint.js";
import { matchLaw } from "./law.js";
import { type Found, type Hit, scoreIn } from "./rank.js";
import { candidatesQuery, type Sought } from "./sought.js";

/** What must hold of an entity that is found. */
export type Conditions = (entity: Variable) => readonly Fragment[];

/** The most names and texts that the index gives, the likeliest first; more where a filter leaves out most of them. */
const MOST_HITS = { unfiltered: 2_000, filtered: 20_000 } as const;

/** The most that are ranked. */
const MOST_RANKED = 2_000;

/**
 * How many hits to take from an index so that so many are to be seen: while a layer is loaded, and until what it replaced is gone,
 * a text may be there twice.
 */
export const hitsFor = (seen: number, { hidden }: Viewpoint): Integer => neo4j.int(hidden === undefined ? seen : 2 * seen);

/** That a statement gives a name or a text, in view. */
export function isValueInView(view: Viewpoint, statement: Variable): readonly Fragment[] {
  const inView = statementInView(view, statement);
  return [cypher`${saidOf(statement, "rank")} <> "DEPRECATED"`, ...(inView === undefined ? [] : [inView])];
}

/** Adds what the index finds; the result reads it from the row. */
export function findByWords(
  columns: Columns,
  sought: Sought,
  view: Viewpoint,
  conditions: Conditions,
  isFiltered: boolean,
): (cells: Cells) => Hit[] {
  const [statement, words, entity, found, hits] = [variable("s"), variable("words"), variable("e"), variable("found"), variable("hits")];
  const most = hitsFor(isFiltered ? MOST_HITS.filtered : MOST_HITS.unfiltered, view);
  const column = columns.add({
    before: (
      of,
    ) => cypher`CALL (${of}) { ${findByWordIndexes(of, cypher`${parameter(candidatesQuery(sought))}`, cypher`${parameter(most)}`, { statement, words, score: found })}${whereAll(isValueInView(view, statement))}
MATCH (${entity}:Entity {id: ${statement}.subject})${whereAll(conditions(entity))}
WITH ${statement}, ${words} ORDER BY ${found} DESC, ${statement}.id LIMIT ${parameter(neo4j.int(MOST_RANKED))}
RETURN collect([${statement}.subject, ${statement}.id, ${words}, ${statement}.predicate, ${statement}.type, ${statement}.language]) AS ${hits} }`,
    value: () => cypher`${hits}`,
  });
  return (cells) =>
    (cells[column] as [string, string, string, string, string | null, string | null][]).map(
      ([ofEntity, id, words, predicate, type, language]) => ({
        entity: ofEntity,
        statement: id,
        words,
        isName: predicate === "names",
        type,
        language,
      }),
    );
}

/** A text that may be the id of an entity: `org:istc-cnr`. */
const LIKE_ID = /^[a-z]+:\S+$/;

/** Adds what the text is the id, an identifier or a citation of; the result reads it from the row. What it does not look like is not looked up. */
export function findByReference(columns: Columns, typed: string, view: Viewpoint, conditions: Conditions): (cells: Cells) => Found[] {
  const text = typed.trim();
  const keys = possibleKeys(text);
  const citation = parseLawCitation(text);
  const none = (): string[] => [];
  const ids = LIKE_ID.test(text)
    ? findIds(columns, conditions, (entity) => {
        const id = parameter(text);
        return cypher`MATCH (${entity}:Entity {id: ${presentId(cypher`${id}`)}})`;
      })
    : none;
  const statement = variable("s");
  const identifies = whereAll([cypher`${statement}.lookup IN ${parameter(keys)}`, ...isValueInView(view, statement)]);
  const identified =
    keys.length > 0
      ? findIds(
          columns,
          conditions,
          (entity) => cypher`MATCH (${statement}:Statement)${identifies}
MATCH (${entity}:Entity {id: ${statement}.subject})`,
        )
      : none;
  const cited =
    citation === undefined
      ? none
      : findIds(columns, conditions, (law) => cypher`${matchLaw(law, citation, view, variable("likely"))}WITH ${law}`);
  return (cells) => [
    ...[...ids(cells), ...identified(cells)].map((entity) => certain(entity, "IDENTIFIER")),
    ...cited(cells).map((entity) => certain(entity, "CITATION")),
  ];
}

const certain = (entity: string, match: "IDENTIFIER" | "CITATION"): Found => ({
  entity,
  match,
  score: scoreIn(match, 1),
  statement: null,
  isName: false,
});

function findIds(columns: Columns, conditions: Conditions, match: (entity: Variable) => Fragment): (cells: Cells) => string[] {
  const [entity, ids] = [variable("e"), variable("ids")];
  const column = columns.add({
    before: (of) => cypher`CALL (${of}) { ${match(entity)}${whereAll(conditions(entity))}
RETURN collect(DISTINCT ${entity}.id) AS ${ids} }`,
    value: () => cypher`${ids}`,
  });
  return (cells) => cells[column] as string[];
}
