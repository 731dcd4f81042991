/** `search`: finds and ranks first, then plans a connection of what was found. */
import type { Kind } from "../../model/index.js";
import { cypher, type Fragment, parameter, type Variable, variable } from "../../store/cypher.js";
import { planConnection } from "../connection.js";
import { entityPredicate, notWithdrawn, visible } from "../entity-where.js";
import { planEntity } from "../entity.js";
import { entityFacets } from "../facets/keys.js";
import { entityMeasures } from "../facets/measures.js";
import { enter } from "../lists.js";
import { below, type Place, type Planning } from "../planning.js";
import { answering, finding, type RootPlan } from "../root-plan.js";
import { type Cells, Columns, type Shape, shapeObject } from "../row.js";
import { type SelectedField, selectedFields } from "../selection.js";
import { objectTypeOf } from "../statement.js";
import { planValueField } from "../values.js";
import { matchStatement, restricts } from "../viewpoint.js";
import { type Conditions, findByReference, findByWords } from "./candidates.js";
import { type Found, rank } from "./rank.js";
import { demanded } from "./sought.js";

/** So many can be paged through; what comes later is not what was looked for. */
const MOST_FOUND = 1_000;

/**
 * Plans `search`.
 *
 * @throws ApiError BAD_USER_INPUT for a text that has nothing to look for, and whatever its filter and page are refused for
 */
export function planSearch(planning: Planning, field: SelectedField, outer: Place): RootPlan {
  const place = enter(planning, field, outer);
  const typed = String(field.arguments["query"]);
  const sought = demanded(typed, `${place.path}.query`);
  const conditions = conditionsOf(planning, field, place);
  const isFiltered = restricts(place.view) || isGiven(field, "where") || isGiven(field, "kinds");
  return finding((columns) => {
    const hits = findByWords(columns, sought, place.view, conditions, isFiltered);
    const certain = findByReference(columns, typed, place.view, conditions);
    return (cells) => {
      const found = rank(sought, hits(cells), certain(cells)).slice(0, MOST_FOUND);
      return answering((next) => planFound(planning, field, next, place, found));
    };
  });
}

const isGiven = ({ arguments: given }: SelectedField, argument: string): boolean =>
  given[argument] !== undefined && given[argument] !== null;

/** What must hold of what is found: in view, of the kinds, and what the filter says. */
export function conditionsOf(planning: Planning, field: SelectedField, place: Place): Conditions {
  const all = [...planning.model.kinds.values()];
  const { where, kinds } = field.arguments;
  return (entity) => [
    ...visible(place.view, entity),
    ...notWithdrawn(planning, where, all, entity),
    ...ofKinds(entity, kinds),
    ...(isGiven(field, "where")
      ? [entityPredicate(planning, where, all, entity, { view: place.view, path: `${place.path}.where`, negated: false })]
      : []),
  ];
}

/** That an entity is of one of some kinds; nothing where none are given. */
export const ofKinds = (entity: Variable, kinds: unknown): readonly Fragment[] =>
  kinds === undefined || kinds === null ? [] : [cypher`${entity}.kind IN ${parameter(kinds)}`];

/** What was found, as it is sent along: id, score, place among all, match, statement. */
type Sent = readonly [entity: string, score: number, match: string, name: string | null, text: string | null];

const sent = ({ entity, score, match, statement, isName }: Found): Sent => [
  entity,
  score,
  match,
  isName ? statement : null,
  isName ? null : statement,
];

function planFound(planning: Planning, field: SelectedField, columns: Columns, place: Place, found: readonly Found[]): Shape {
  const kinds: readonly Kind[] = [...planning.model.kinds.values()];
  const [hit, entity, matchedName, matchedText] = [variable("hit"), variable("e"), variable("matchedName"), variable("matchedText")];
  const [item, ofHit, ofName, ofText] = [new Columns(), new Columns(), new Columns(), new Columns()];
  const score = ofHit.add({ value: (of) => cypher`${of}[1]` });
  const match = ofHit.add({ value: (of) => cypher`${of}[2]` });
  const hits = parameter(found.map(sent));
  const parts = [
    { columns: item, variable: entity },
    { columns: ofHit, variable: hit },
    { columns: ofName, variable: matchedName },
    { columns: ofText, variable: matchedText },
  ];
  return planConnection(planning, field, columns, place, {
    match: () => ({ pattern: cypher`UNWIND ${hits} AS ${hit} MATCH (${entity}:Entity {id: ${hit}[0]})`, conditions: [] }),
    bound: [entity, hit],
    late: cypher`OPTIONAL ${matchStatement(place.view, matchedName, cypher`${hit}[3]`)}
OPTIONAL ${matchStatement(place.view, matchedText, cypher`${hit}[4]`)}
`,
    keys: [
      { signature: "score", descending: true, nullable: false, value: () => cypher`${hit}[1]` },
      { signature: "id", descending: false, nullable: false, value: () => cypher`${entity}.id` },
    ],
    parts,
    counted: { values: entityFacets(kinds, entity, place.view), measures: entityMeasures(kinds, entity, place.view) },
    node: (selected, at) => {
      const shape = planEntity(planning, kinds, selected.nodes, item, at);
      return (row) => shape(row[0] as Cells);
    },
    edge: (selected, at) => {
      switch (selected.name) {
        case "score":
          return (row) => (row[1] as Cells)[score];
        case "match":
          return (row) => (row[1] as Cells)[match];
        case "matchedName":
          return planMatched(planning, selected, ofName, at, 2);
        default:
          return planMatched(planning, selected, ofText, at, 3);
      }
    },
  });
}

/** Plans the name or the text that matched, from the statement that gives it: part number `part` of a row. */
function planMatched(planning: Planning, selected: SelectedField, columns: Columns, place: Place, part: number): Shape {
  const type = objectTypeOf(planning, selected);
  const id = columns.property("id");
  const fields = selectedFields(planning, type, selected.nodes).map((one) => {
    const shape = planValueField(planning, type.name, one, columns, below(place, one.key));
    return [one.key, (cells: Cells) => shape([cells])] as const;
  });
  const shape = shapeObject(fields);
  return (row) => {
    const cells = row[part] as Cells;
    return cells[id] === null ? null : shape(cells);
  };
}
