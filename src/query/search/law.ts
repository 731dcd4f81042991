/** Finds the law that a citation means. */
import neo4j from "neo4j-driver";
import { type LawCitation, parseLawCitation } from "../../model/index.js";
import { cypher, type Fragment, join, literal, parameter, type Variable, variable, whereAll } from "../../store/cypher.js";
import { saidOf } from "../../store/unsaid.js";
import { foldedNames, visible } from "../entity-where.js";
import { kindsOf, planEntity } from "../entity.js";
import { assertShort } from "../operators.js";
import type { Place, Planning } from "../planning.js";
import { type Cells, Columns, type Shape } from "../row.js";
import type { SelectedField } from "../selection.js";
import { edgeInView, restricts, statementInView, type Viewpoint } from "../viewpoint.js";

/**
 * Matches the laws that a citation may mean: by number and year, and by type and region where the citation has them. The region is
 * in the name of the law or in that of the body that issued it. `likely` is whether it is of the likelier of the years.
 */
export function matchLaw(law: Variable, { types, number, years, region }: LawCitation, view: Viewpoint, likely: Variable): Fragment {
  const [stated, one, form] = [variable("stated"), variable("one"), variable("form")];
  const has = (property: string, condition: Fragment): Fragment =>
    cypher`any(${one} IN ${stated} WHERE ${one}[0] = ${literal(property)} AND ${condition})`;
  const isOf = (all: readonly number[]): Fragment => {
    const asked = parameter(all.map((year) => neo4j.int(year)));
    return cypher`(${has("year", cypher`${one}[1] IN ${asked}`)} OR ${has("date", cypher`toInteger(left(toString(${one}[1]), 4)) IN ${asked}`)})`;
  };
  const conditions = [
    // A source may give the number with its year: "451/1997".
    has("number", cypher`split(toString(${one}[1]), "/")[0] = ${parameter(number)}`),
    isOf(years),
    ...(types.length === 0 ? [] : [has("type", cypher`${one}[1] IN ${parameter(types)}`)]),
  ];
  const ofRegion = cypher`any(${one} IN ${namesOf(law, view)} WHERE any(${form} IN ${parameter(region)} WHERE ${one} CONTAINS ${form}))`;
  return cypher`MATCH (${law}:Law)
WITH ${law}, ${valuesOf(law, view)} AS ${stated}
WITH ${law}, ${isOf(years.slice(0, 1))} AS ${likely} WHERE ${join(conditions, " AND ")}
${region.length === 0 ? cypher`` : cypher`WITH ${law}, ${likely} WHERE ${ofRegion}\n`}`;
}

/** What is stated of a law's number, year, date and type, each as a property and a value: what the law carries, or in a restricted view what the statements in it say. */
function valuesOf(law: Variable, view: Viewpoint): Fragment {
  if (!restricts(view))
    return cypher`([["number", ${law}.number], ["year", ${law}.year], ["date", ${law}.date]] + [x IN coalesce(${law}.type, []) | ["type", x]])`;
  const statement = variable("s");
  const inView = statementInView(view, statement) ?? cypher`true`;
  return cypher`COLLECT { MATCH (${statement}:Statement) WHERE ${statement}.subject = ${law}.id AND ${statement}.predicate IN ["number", "year", "date", "type"] AND ${statement}.precedence > "" AND ${saidOf(statement, "rank")} <> "DEPRECATED" AND ${inView} RETURN [${statement}.predicate, ${statement}.value] }`;
}

/** The names in view of a law and of the body that issued it, folded. */
function namesOf(law: Variable, view: Viewpoint): Fragment {
  const [edge, issuer, one] = [variable("r"), variable("issuer"), variable("one")];
  const inView = edgeInView(view, edge);
  return cypher`(${foldedNames(law, view)} + COLLECT { MATCH (${law})-[${edge}:ISSUED_BY]->(${issuer}:Entity)${whereAll([inView])} UNWIND ${foldedNames(issuer, view)} AS ${one} RETURN ${one} })`;
}

/** Laws that are read before it is known whether the citation means one of them only. */
const MOST = neo4j.int(10);

/**
 * Plans `lawByCitation`: the one law that the citation means; null where there is none in view, or several, and for a text that is no
 * citation.
 *
 * @throws ApiError BAD_USER_INPUT for a text of more than 2,000 characters
 */
export function planLawByCitation(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  const typed = String(field.arguments["citation"]);
  const argument = `${place.path}.citation`;
  assertShort(typed, argument);
  const citation = parseLawCitation(typed);
  if (citation === undefined) return () => null;
  planning.budget.spend(1, place.path);
  const [law, likely, found] = [variable("e"), variable("likely"), variable("found")];
  const row = new Columns();
  const shape = planEntity(planning, kindsOf(planning, field), field.nodes, row, place);
  const conditions = visible(place.view, law);
  const inView = whereAll(conditions);
  const column = columns.add({
    before: (of) => {
      const { before, row: cells } = row.compile(law);
      return cypher`CALL (${of}) { ${matchLaw(law, citation, place.view, likely)}WITH ${law}, ${likely}${inView}
WITH ${law}, ${likely} ORDER BY ${likely} DESC, ${law}.id LIMIT ${parameter(MOST)}
${before}RETURN collect([${likely}, ${cells}]) AS ${found} }`;
    },
    value: () => cypher`${found}`,
  });
  return (cells) => {
    const all = cells[column] as [boolean, Cells][];
    // Where two digits leave the century open, the likelier decides.
    const likelier = all.filter(([isLikely]) => isLikely);
    const [only, another] = likelier.length > 0 ? likelier : all;
    return only === undefined || another !== undefined ? null : shape(only[1]);
  };
}
