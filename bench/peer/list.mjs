import { edtfOnly } from "./date.mjs";
import { versioned } from "./versioned.mjs";

/** @typedef {import("./questions.mjs").Question} Question */

/** The first 50 organizations by name of a type that may have been established in a year or later, how many there are, and how many agreements each is party to. @type {Question} */
export const list = {
  text: versioned(`CALL () {
  MATCH (o:Organization) WHERE $type IN o.type AND o.establishedLatest >= $from
  WITH o ORDER BY o.sortName, o.id
  WITH collect(o) AS found
  RETURN [size(found), [o IN found[..50] | [o.id, o.name, o.type, o.established, COUNT { (o)-[:PARTY_TO]->() }]]] AS answer
}
WITH versionBefore, publishingBefore, hidingBefore, answer`),
  parameters: ({ type, year }) => ({ type, from: `${year}-01-01` }),
  shape: (answer) => {
    const [totalCount, rows] = /** @type {[number, [string, string, string[], unknown, number][]]} */ (answer);
    return { organizations: { totalCount, nodes: rows.map(([id, name, type, established, count]) => ({ id, name, type, established: edtfOnly(established), partyTo: { totalCount: count } })) } };
  },
};
