/** `suggest`: what a person may mean who is still typing. One statement. */
import { getNamedType, type GraphQLObjectType } from "graphql";
import neo4j from "neo4j-driver";
import { badInput } from "../../errors.js";
import { searchWords } from "../../model/index.js";
import { cypher, join, parameter, variable, whereAll } from "../../store/cypher.js";
import { findByWordIndexes } from "../../store/word-indexes.js";
import { notWithdrawn, visible } from "../entity-where.js";
import { planEntity } from "../entity.js";
import { assertShort } from "../operators.js";
import { below, type Place, type Planning } from "../planning.js";
import { type Cells, Columns, type Shape } from "../row.js";
import { type SelectedField, selectedFields } from "../selection.js";
import { bestValue, edgeInView } from "../viewpoint.js";
import { hitsFor, isValueInView } from "./candidates.js";
import { ofKinds } from "./search.js";
import { prefixQuery } from "./sought.js";

/** The most suggestions at once. */
const MOST = 50;

/** The most names that are looked at, the likeliest first. */
const MOST_NAMES = 5_000;

/** Words that are looked at, the last of them unfinished. */
const MOST_WORDS = 8;

/** A prefix is no shorter, but for a character that is a word of its own. */
const SHORTEST_PREFIX = /^(?:..|[\p{Script=Han}\p{Script=Hiragana}])/u;

/**
 * Plans `suggest`. What is too short to tell anything has no suggestions: a person is still typing.
 *
 * @throws ApiError BAD_USER_INPUT for a prefix of more than 2,000 characters, and for too many suggestions
 */
export function planSuggest(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  const typed = String(field.arguments["prefix"]);
  assertShort(typed, `${place.path}.prefix`);
  const first = Number(field.arguments["first"] ?? 10);
  if (first < 0 || first > MOST) throw badInput(`${place.path}.first`, `${first} is not between 0 and ${MOST}`);
  const typedWords = searchWords(typed);
  planning.budget.spend(first, place.path);
  const asked = new Set(typedWords.slice(0, MOST_WORDS).map((word) => word.slice(0, 60)));
  const isEnough = first > 0 && [...asked].some((word) => SHORTEST_PREFIX.test(word));
  if (!isEnough) return () => [];

  const all = [...planning.model.kinds.values()];
  const [statement, words, score, entity] = [variable("s"), variable("words"), variable("score"), variable("e")];
  const [found, fit, best, matched, rows] = [variable("found"), variable("fit"), variable("best"), variable("matched"), variable("rows")];
  const row = new Columns();
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const name = row.add({ value: (of) => bestValue("names", "name", "value", place.view)(of) });
  const kind = row.property("kind");
  const id = row.property("id");
  const where = addPlace(row, place);
  const fields = selectedFields(planning, type, field.nodes).map((selected) => [selected.key, planSuggestionField(selected)] as const);

  function planSuggestionField(selected: SelectedField): (cells: Cells, matchedName: string) => unknown {
    switch (selected.name) {
      case "__typename":
        return () => type.name;
      case "node": {
        const shape = planEntity(planning, all, selected.nodes, row, below(place, selected.key));
        return shape;
      }
      case "id":
        return (cells) => cells[id];
      case "name":
        return (cells, matchedName) => cells[name] ?? matchedName;
      case "matchedName":
        return (_, matchedName) => matchedName;
      case "kind":
        return (cells) => cells[kind];
      default:
        return (cells) => [cells[kind], ...(cells[where] as string[])].join(", ");
    }
  }

  const text = parameter([...asked].join(" "));
  const conditions = [
    ...visible(place.view, entity),
    ...notWithdrawn(planning, undefined, all, entity),
    ...ofKinds(entity, field.arguments["kinds"]),
  ];
  const column = columns.add({
    before: (of) => {
      const { before, row: cells } = row.compile(entity);
      // The whole name first, then what several sources speak of, then names that begin with the text; of equals what is shorter.
      return cypher`CALL (${of}) { ${findByWordIndexes(of, cypher`${parameter(prefixQuery([...asked]))}`, cypher`${parameter(hitsFor(MOST_NAMES, place.view))}`, { statement, words, score })} WHERE ${join([cypher`${statement}.predicate = "names"`, ...isValueInView(place.view, statement)], " AND ")}
MATCH (${entity}:Entity {id: ${statement}.subject})${whereAll(conditions)}
WITH ${entity}, ${statement}, ${words}, CASE WHEN ${words} = ${text} THEN 0 WHEN ${words} STARTS WITH ${text} THEN 1 ELSE 2 END AS ${fit} ORDER BY ${fit}, ${statement}.precedence
WITH ${entity}, head(collect([${statement}.value, size(${words})])) AS ${best}, min(${fit}) AS ${found}
WITH ${entity}, ${best}[0] AS ${matched} ORDER BY ${found} > 0, ${entity}.sourceCount < 2, ${found}, ${best}[1], ${entity}.id LIMIT ${parameter(neo4j.int(first))}
${before}RETURN collect([${matched}, ${cells}]) AS ${rows} }`;
    },
    value: () => cypher`${rows}`,
  });
  return (cells) =>
    (cells[column] as [string, Cells][]).map(([matchedName, one]) => {
      const suggestion: Record<string, unknown> = {};
      for (const [key, shape] of fields) suggestion[key] = shape(one, matchedName);
      return suggestion;
    });
}

/** Adds where an entity is: the names of the nearest place in view, as a list of one or none. */
function addPlace(row: Columns, place: Place): number {
  const [edge, where, names] = [variable("r"), variable("place"), variable("places")];
  const nameInView = bestValue("names", "name", "value", place.view)(where);
  const inView = edgeInView(place.view, edge);
  return row.add({
    before: (of) => cypher`CALL (${of}) { MATCH (${of})-[${edge}:LOCATED_IN|PART_OF]->(${where}:City|Region|Country)${whereAll([inView])}
WITH ${where} ORDER BY type(${edge}), ${where}.sortName, ${where}.id LIMIT 1 RETURN collect(${nameInView}) AS ${names} }`,
    value: () => cypher`${names}`,
  });
}
