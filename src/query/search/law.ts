/** Finds the law that a citation means. */
import neo4j from "neo4j-driver";
import { type LawCitation, parseLawCitation } from "../../model/index.js";
import { cypher, type Fragment, join, name, parameter, type Variable, variable } from "../../store/cypher.js";
import { kindsOf, planEntity } from "../entity.js";
import { assertShort } from "../operators.js";
import type { Place, Planning } from "../planning.js";
import { type Cells, Columns, type Shape } from "../row.js";
import type { SelectedField } from "../selection.js";
import { edgeInView, restricts, valueInView, type Viewpoint } from "../viewpoint.js";
import { visible } from "../where.js";

/**
 * Matches the laws that a citation may mean: by number and year, and by type and region where the citation has them. The region is
 * in the name of the law or in that of the body that issued it.
 */
export function matchLaw(law: Variable, { types, number, years, region }: LawCitation, view: Viewpoint): Fragment {
  const [one, form] = [variable("one"), variable("form")];
  // A source may give the number with its year: "451/1997".
  const hasNumber = cypher`any(${one} IN ${values("number", law, view)} WHERE split(${one}, "/")[0] = ${parameter(number)})`;
  const hasYear = cypher`any(${one} IN ${yearsOf(law, view)} WHERE ${one} IN ${parameter(years.map((year) => neo4j.int(year)))})`;
  const hasType = cypher`any(${one} IN ${values("type", law, view)} WHERE ${one} IN ${parameter(types)})`;
  const hasRegion = cypher`any(${one} IN ${namesOf(law, view)} WHERE any(${form} IN ${parameter(region)} WHERE ${one} CONTAINS ${form}))`;
  const all = [hasNumber, hasYear, ...(types.length === 0 ? [] : [hasType]), ...(region.length === 0 ? [] : [hasRegion])];
  // One after the other, as most laws fail the first; and the planner need not think about their order.
  return all.reduce((before, one) => cypher`${before}WITH ${law} WHERE ${one}\n`, cypher`MATCH (${law}:Law)\n`);
}

/** The values of a property: those that the entity carries, or in a restricted view those of the statements in it. */
function values(property: "number" | "year" | "date" | "type", law: Variable, view: Viewpoint): Fragment {
  if (!restricts(view))
    return property === "type" ? cypher`coalesce(${law}.type, [])` : cypher`[x IN [${law}.${name(property)}] WHERE x IS NOT NULL]`;
  const statement = variable("s");
  return cypher`COLLECT { MATCH (${statement}:Statement) WHERE ${valueInView(view, statement, law, property)} AND ${statement}.value IS NOT NULL RETURN ${statement}.value }`;
}

/** The years that its number may belong to: the stated one, and that of its date. */
const yearsOf = (law: Variable, view: Viewpoint): Fragment =>
  cypher`(${values("year", law, view)} + [x IN ${values("date", law, view)} | toInteger(left(x, 4))])`;

function namesOf(law: Variable, view: Viewpoint): Fragment {
  const [statement, edge, issuer, one] = [variable("s"), variable("r"), variable("issuer"), variable("one")];
  const inView = edgeInView(view, edge);
  const own = restricts(view)
    ? cypher`COLLECT { MATCH (${statement}:Statement) WHERE ${valueInView(view, statement, law, "names")} RETURN ${statement}.folded }`
    : cypher`${law}.foldedNames`;
  return cypher`(${own} + COLLECT { MATCH (${law})-[${edge}:ISSUED_BY]->(${issuer}:Entity)${inView === undefined ? cypher`` : cypher` WHERE ${inView}`} UNWIND ${issuer}.foldedNames AS ${one} RETURN ${one} })`;
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
  const inView = conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, " AND ")}`;
  const column = columns.add({
    before: (of) => {
      const { before, row: cells } = row.compile(law);
      return cypher`CALL (${of}) { ${matchLaw(law, citation, place.view)}WITH ${law}${inView}
WITH ${law}, ${parameter(neo4j.int(citation.years[0] ?? 0))} IN ${yearsOf(law, place.view)} AS ${likely} ORDER BY ${likely} DESC, ${law}.id LIMIT ${parameter(MOST)}
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
