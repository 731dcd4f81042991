import type { QualifierDefinition, ValueType } from "./definition.js";
import { COUNT_QUALIFIERS, IDENTIFIER_STATUSES, IDENTIFIES, NAME_TYPES, SCHEMES } from "./vocabulary.js";

/** A qualifier of a property's values, with what holds when it is not written. */
export interface PropertyQualifierDefinition extends Omit<QualifierDefinition, "value"> {
  readonly value: QualifierDefinition["value"] | "LANGUAGE";
  readonly required?: boolean;
  readonly fallback?: string;
}

const describe = (schemes: typeof SCHEMES): Record<string, string> =>
  Object.fromEntries(Object.entries(schemes).map(([name, { description }]) => [name, description]));

const language = { value: "LANGUAGE", description: "The language, as a BCP 47 tag; absent when it has none." } as const;

/** What may be said about a value, by the type of the property. */
export const propertyQualifiers: Readonly<Partial<Record<ValueType, Readonly<Record<string, PropertyQualifierDefinition>>>>> = {
  NAME: {
    language,
    type: { value: "ENUM", values: NAME_TYPES, fallback: "OFFICIAL", description: "What sort of name it is." },
  },
  TEXT: {
    language,
    claimant: { value: "ENTITY", description: "Who claims it, where it is a claim." },
  },
  IDENTIFIER: {
    scheme: { value: "ENUM", values: describe(SCHEMES), required: true, description: "The register or scheme." },
    identifies: { value: "ENUM", values: IDENTIFIES, fallback: "ITSELF", description: "What the identifier stands for." },
    status: { value: "ENUM", values: IDENTIFIER_STATUSES, fallback: "VERIFIED", description: "How far it has been checked." },
  },
  OBSERVATION: {
    metric: { value: "ENUM", required: true, description: "What is counted: a metric of the model." },
    qualifier: { value: "ENUM", values: COUNT_QUALIFIERS, fallback: "EXACT", description: "How exact the count is." },
    place: { value: "ENTITY", description: "The place to which the count is limited." },
    scope: { value: "TEXT", description: "What exactly is counted, where the metric does not say it." },
  },
};
