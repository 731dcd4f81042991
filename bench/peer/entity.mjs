import { partialDate } from "./date.mjs";
import { versioned } from "./versioned.mjs";

/** @typedef {import("./questions.mjs").Question} Question */

// Every precedence is greater than ""; without a comparison of each of its properties a composite index is not used.
const values = (/** @type {string} */ property, /** @type {string} */ row) => `CALL (o) {
  MATCH (s:Statement) WHERE s.subject = o.id AND s.predicate = "${property}" AND s.precedence > "" AND coalesce(s.rank, "NORMAL") <> "DEPRECATED"
  WITH s ORDER BY s.precedence
  RETURN collect(${row}) AS ${property}
}`;

/** One organization by its id. @type {Question} */
export const entity = {
  text: versioned(`OPTIONAL MATCH (o:Entity {id: $id}) WHERE o:Organization
${values("names", "[s.value, s.language, s.type]")}
${values("identifiers", "[s.scheme, s.value]")}
WITH versionBefore, publishingBefore, hidingBefore,
  CASE WHEN o IS NOT NULL THEN [o.id, o.name, names, o.type, o.established, o.establishedEarliest, o.establishedLatest, COUNT { (o)--() }, identifiers] END AS answer`),
  parameters: ({ id }) => ({ id }),
  shape: (answer) => {
    if (answer === null) return { organization: null };
    const [id, name, names, type, edtf, earliest, latest, degree, identifiers] = /** @type {[string, string, string[][], string[] | null, unknown, unknown, unknown, number, string[][]]} */ (answer);
    return {
      organization: {
        id, name,
        names: names.map(([value, language, ofType]) => ({ value, language, type: ofType })),
        type: type ?? [],
        established: partialDate(edtf, earliest, latest),
        degree,
        identifiers: identifiers.map(([scheme, value]) => ({ scheme, value })),
      },
    };
  },
};
