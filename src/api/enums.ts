import { registerEnumType } from "type-graphql";
import { BASES, COUNT_QUALIFIERS, IDENTIFIER_STATUSES, IDENTIFIES, NAME_TYPES, RANKS, SCHEMES, VALUE_STATES } from "../model/index.js";

/** A GraphQL enum from values and their descriptions. What is returned stands for it where a type is named. */
export function defineEnum(name: string, description: string, values: Readonly<Record<string, string>>): object {
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([value, text]) => [value, { description: text }])),
  });
  return members;
}

export const RankEnum = defineEnum("Rank", "How a statement stands among others on the same point.", RANKS);
export const BasisEnum = defineEnum("Basis", "On what ground a citation bears its statement.", BASES);
export const ValueStateEnum = defineEnum("ValueState", "Whether the value of a statement is known.", VALUE_STATES);
export const NameTypeEnum = defineEnum("NameType", "What sort of name a name is.", NAME_TYPES);
export const IdentifiesEnum = defineEnum("Identifies", "What an identifier stands for.", IDENTIFIES);
export const IdentifierStatusEnum = defineEnum("IdentifierStatus", "How far an identifier has been checked.", IDENTIFIER_STATUSES);
export const CountQualifierEnum = defineEnum("CountQualifier", "How exact a count is.", COUNT_QUALIFIERS);
export const SchemeEnum = defineEnum(
  "IdentifierScheme",
  "A register or scheme of identifiers.",
  Object.fromEntries(Object.entries(SCHEMES).map(([scheme, { description }]) => [scheme, description])),
);
export const CertaintyEnum = defineEnum("Certainty", "How partial dates are read.", {
  POSSIBLE: "Generously: what may hold is kept, the undated too.",
  CERTAIN: "Strictly: only what certainly holds is kept.",
});
export const DirectionEnum = defineEnum("Direction", "From which end a relationship is seen.", {
  OUT: "The entity is the subject: along the verb.",
  IN: "The entity is the object: against the verb.",
  BOTH: "From either end; the direction of a symmetric verb.",
});
export const SortEnum = defineEnum("SortDirection", "Which way to sort. What has no value comes last either way.", {
  ASC: "The smallest first.",
  DESC: "The largest first.",
});
export const IsStatedEnum = defineEnum("Stated", "Whether something is stated.", {
  VALUE: "There is a stated value.",
  NONE: "It is stated that there is none.",
  UNKNOWN: "Nothing is stated, or only that there is one.",
});
export const SourceTypeEnum = defineEnum("SourceType", "What a source is.", {
  DOCUMENT: "A text; citations are passages of it.",
  RECORDS: "A data set; citations are fields of its records.",
  PAGE: "A page; citations are the page.",
});
export const HierarchyVerbEnum = defineEnum("HierarchyVerb", "The verbs along which things lie in one another.", {
  PART_OF: "From the part to the whole.",
  LOCATED_IN: "From what is somewhere to the place or body where it is.",
});
