import { NAME_TYPES, type NameType } from "../../../model/index.js";
import { groupBy } from "../../group.js";
import type { Claim } from "../reader.js";
import { citationOf } from "./citation.js";
import type { RorRecord } from "./record.js";

type RorName = RorRecord["names"][number];

/**
 * The names of a record. The one that ROR displays is the only OFFICIAL one, so that it is shown first; a label in
 * another language is a TRANSLATION, another label in its language one more ALIAS. A name of several types, or that stands
 * there twice, is stated once, as the best of what it is.
 */
export function namesOf({ id, names, admin }: RorRecord): Claim[] {
  const display = names.find(({ types }) => types.includes("ror_display"));
  const stated = names.map((name, index) => ({ ...name, type: nameType(name, display?.lang), field: `names[${index}]` }));
  return [...groupBy(stated, ({ value, lang }) => `${lang ?? ""} ${value}`).values()].flatMap((alike) => {
    const [best] = alike.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
    if (best === undefined) return [];
    const { value, lang, type } = best;
    return [
      {
        predicate: "names",
        value,
        qualifiers: { type, ...(lang !== undefined && { language: lang }) },
        citations: alike.map(({ field }) => citationOf(id, field, admin.last_modified.date)),
      },
    ];
  });
}

const ORDER = Object.keys(NAME_TYPES);

function nameType({ types, lang }: RorName, displayLanguage: string | undefined): NameType {
  if (types.includes("ror_display")) return "OFFICIAL";
  if (types.includes("acronym")) return "ACRONYM";
  return types.includes("label") && lang !== undefined && lang !== displayLanguage ? "TRANSLATION" : "ALIAS";
}
