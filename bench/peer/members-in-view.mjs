import { networkOf } from "./members.mjs";
import { versioned } from "./versioned.mjs";

/** @typedef {import("./questions.mjs").Question} Question */

/** The ids of an edge's statements that are in view, the best first. @param {string} edge */
const held = (edge) => `[i IN range(0, size(${edge}.statements) - 1) WHERE ${edge}.layers[i] IN $layerKeys AND coalesce(${edge}.possibleFrom[i], "0000-00-00") <= $latest AND coalesce(${edge}.possibleTo[i], "9999-99-99") >= $earliest | ${edge}.statements[i]]`;

/** The best name of an entity that is in view, folded to sort by and as it is. @param {string} entity */
const name = (entity) => `head(COLLECT {
    MATCH (s:Statement)
    WHERE s.subject = ${entity}.id AND s.predicate = "names" AND s.precedence > "" AND coalesce(s.rank, "NORMAL") <> "DEPRECATED"
      AND coalesce(s.layerKey, s.layer) IN $layerKeys AND coalesce(s.possibleFrom, "0000-00-00") <= $latest AND coalesce(s.possibleTo, "9999-99-99") >= $earliest
    RETURN [s.folded, s.value] ORDER BY s.precedence LIMIT 1
  })`;

/** What the statements say by which an edge is in view: the best of them, and the number of all their citations. @param {string} statements */
const said = (statements) => `CALL (${statements}) {
    MATCH (s:Statement) WHERE s.id IN ${statements}
    WITH s ORDER BY s.precedence
    RETURN head(collect(s)) AS best, sum(coalesce(s.citationCount, 1)) AS citationCount
  }`;

/** As `members`, of what held in a year by what some layers say. @type {Question} */
export const membersInView = {
  text: versioned(`OPTIONAL MATCH (n:Entity {id: $id}) WHERE n:Network AND any(layer IN n.layers WHERE layer IN $layerKeys)
CALL (n) {
  MATCH (n)<-[r:MEMBER_OF]-(m)
  WITH r, m, ${held("r")} AS statements WHERE size(statements) > 0
  WITH r, m, statements, ${name("m")} AS name
  ORDER BY name[0], r.id LIMIT 20
  ${said("statements")}
  CALL (m) {
    MATCH (m)-[p:PARTY_TO]->(a)
    WITH p, a, ${held("p")} AS statements WHERE size(statements) > 0
    WITH p, a, statements, ${name("a")} AS name
    ORDER BY name[0], p.id LIMIT 5
    ${said("statements")}
    CALL (a) {
      MATCH (a)-[g:GOVERNED_BY]->(l)
      WITH g, l, ${held("g")} AS statements WHERE size(statements) > 0
      WITH g, l, statements, ${name("l")} AS name
      ORDER BY name[0], g.id LIMIT 20
      ${said("statements")}
      RETURN collect([best.since, coalesce(best.basis, "STATED"), best.role, citationCount, l.id, name[1]]) AS laws
    }
    RETURN collect([best.since, coalesce(best.basis, "STATED"), citationCount, a.id, name[1], laws]) AS agreements
  }
  RETURN collect([best.since, coalesce(best.basis, "STATED"), best.role, citationCount, m.id, name[1], agreements]) AS members
}
WITH versionBefore, publishingBefore, hidingBefore, CASE WHEN n IS NOT NULL THEN [n.id, ${name("n")}[1], members] END AS answer`),
  parameters: ({ id, year, layers = "" }, { layerKeys }) => ({
    id,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    // What was concluded from statements of several layers is in view when all of these are.
    layerKeys: layerKeys.filter((key) => key.split("+").every((layer) => layers.split(",").includes(layer))),
  }),
  shape: networkOf,
};
