import { edtfOnly } from "./date.mjs";
import { versioned } from "./versioned.mjs";

/** @typedef {import("./questions.mjs").Question} Question */
/** @typedef {[since: unknown, basis: string, role: unknown, citationCount: number, id: string, name: string]} LawRow */
/** @typedef {[since: unknown, basis: string, citationCount: number, id: string, name: string, laws: LawRow[]]} AgreementRow */
/** @typedef {[since: unknown, basis: string, role: unknown, citationCount: number, id: string, name: string, agreements: AgreementRow[]]} MemberRow */

/** A network's first 20 members by name, each with its first 5 agreements, each with its laws. @type {Question} */
export const members = {
  text: versioned(`OPTIONAL MATCH (n:Entity {id: $id}) WHERE n:Network
CALL (n) {
  MATCH (n)<-[r:MEMBER_OF]-(m)
  WITH r, m ORDER BY m.sortName, r.id LIMIT 20
  CALL (m) {
    MATCH (m)-[p:PARTY_TO]->(a)
    WITH p, a ORDER BY a.sortName, p.id LIMIT 5
    CALL (a) {
      MATCH (a)-[g:GOVERNED_BY]->(l)
      WITH g, l ORDER BY l.sortName, g.id LIMIT 20
      RETURN collect([g.since, coalesce(g.basis, "STATED"), g.role, coalesce(g.citationCount, 1), l.id, l.name]) AS laws
    }
    RETURN collect([p.since, coalesce(p.basis, "STATED"), coalesce(p.citationCount, 1), a.id, a.name, laws]) AS agreements
  }
  RETURN collect([r.since, coalesce(r.basis, "STATED"), r.role, coalesce(r.citationCount, 1), m.id, m.name, agreements]) AS members
}
WITH versionBefore, publishingBefore, hidingBefore, CASE WHEN n IS NOT NULL THEN [n.id, n.name, members] END AS answer`),
  parameters: ({ id }) => ({ id }),
  shape: networkOf,
};

/** The answer as the API gives it. @param {unknown} answer */
export function networkOf(answer) {
  if (answer === null) return { network: null };
  const [id, name, rows] = /** @type {[string, string, MemberRow[]]} */ (answer);
  return { network: { id, name, members: { edges: rows.map(member) } } };
}

const member = (/** @type {MemberRow} */ [since, basis, role, citationCount, id, name, agreements]) => ({
  since: edtfOnly(since), basis, role, citationCount, node: { id, name, partyTo: { edges: agreements.map(agreement) } },
});

const agreement = (/** @type {AgreementRow} */ [since, basis, citationCount, id, name, laws]) => ({
  since: edtfOnly(since), basis, citationCount, node: { id, name, governedBy: { edges: laws.map(law) } },
});

const law = (/** @type {LawRow} */ [since, basis, role, citationCount, id, name]) => ({ since: edtfOnly(since), basis, role, citationCount, node: { id, name } });
