import {
  kindsOfId,
  parseDate,
  propertyQualifiers,
  RANKS,
  SCHEMES,
  VALUE_STATES,
  type Kind,
  type Model,
  type Property,
  type PropertyQualifierDefinition,
  type QualifierDefinition,
  type QualifierValue,
} from "../../model/index.js";
import type { Claim } from "../readers/reader.js";
import { ENTITY_ID } from "../seeds/declare-entities.js";
import {
  DATE_FORMS,
  LARGEST_NUMBER,
  LONGEST_NAME,
  LONGEST_STATED_AS,
  LONGEST_TEXT,
  isLonger,
  lengthOf,
  unprintable,
} from "../seeds/fields.js";
import { didYouMean, oneOf } from "../seeds/suggest.js";

/** What is wrong with a claim, and what would be right. */
export interface ClaimProblem {
  /** The part of it, e.g. `value` or `qualifiers.role`. */
  readonly field: string;
  readonly problem: string;
  readonly expected?: string;
}

/** What is wrong with the id of an entity of a kind, in words; undefined when nothing is. */
export function idProblem(id: string, kind: string, model: Model): string | undefined {
  if (!ENTITY_ID.test(id)) return `"${id}" cannot be the id of an entity`;
  return kindsOfId(model, id).includes(kind) ? undefined : `the id ${id} does not fit the kind ${kind}`;
}

/** Holds a claim against the model: what may be stated of its subject's kind, and in which form. The kind of an object is not looked at. */
export function claimProblem(
  claim: Claim,
  subject: string,
  kind: Kind,
  sources: ReadonlySet<string>,
  model: Model,
): ClaimProblem | undefined {
  const verb = model.verbs.get(claim.predicate);
  const property = kind.properties.get(claim.predicate);
  return (
    (verb !== undefined
      ? relationshipProblem(claim, subject, kind, verb.subjectKinds)
      : property !== undefined
        ? valueProblem(claim, property, kind)
        : {
            field: "predicate",
            problem: `${kind.name} has no "${claim.predicate}"${didYouMean(claim.predicate, [...kind.properties.keys(), ...model.verbs.keys()])}`,
            expected: "a property of its kind or a verb that starts at it",
          }) ??
    qualifiersProblem(
      claim.qualifiers ?? {},
      verb?.qualifiers ?? new Map(Object.entries(propertyQualifiers[property?.value ?? "TEXT"] ?? {})),
      model,
    ) ??
    citationsProblem(claim, sources) ??
    (claim.date !== undefined && parseDate(claim.date) === undefined
      ? { field: "date", problem: `"${claim.date}" is not a date`, expected: DATE_FORMS }
      : claim.rank !== undefined && !Object.hasOwn(RANKS, claim.rank)
        ? { field: "rank", problem: `"${claim.rank}" is not a rank`, expected: oneOf(Object.keys(RANKS)) }
        : undefined)
  );
}

function relationshipProblem(
  { object, value, predicate }: Claim,
  subject: string,
  kind: Kind,
  allowed: readonly string[],
): ClaimProblem | undefined {
  if (!allowed.includes(kind.name)) {
    return {
      field: "predicate",
      problem: `a ${kind.name} cannot be the subject of ${predicate}`,
      expected: `a subject of kind ${oneOf(allowed)}`,
    };
  }
  if (object === undefined || value !== undefined)
    return { field: "object", problem: `${predicate} has no object`, expected: "the id of the entity at the other end" };
  if (object === subject) return { field: "object", problem: `${subject} is related to itself`, expected: "the id of another entity" };
  return ENTITY_ID.test(object) ? undefined : { field: "object", problem: `"${object}" cannot be the id of an entity` };
}

function valueProblem(
  { value, object, valueState = "VALUE", qualifiers }: Claim,
  property: Property,
  kind: Kind,
): ClaimProblem | undefined {
  const wrong = (problem: string, expected: string): ClaimProblem => ({ field: "value", problem, expected });
  if (object !== undefined) return { field: "object", problem: `${property.name} is a property and has no object`, expected: "a value" };
  if (!(valueState in VALUE_STATES))
    return { field: "valueState", problem: `"${valueState}" is not a state`, expected: oneOf(Object.keys(VALUE_STATES)) };
  if ((valueState === "VALUE") !== (value !== undefined))
    return wrong(`${property.name} has ${value === undefined ? "no value" : "a value and a state"}`, "a value, or the state SOME or NONE");
  if (value === undefined) return undefined;
  if (property.value === "INTEGER" || property.value === "OBSERVATION") {
    const whole = isWhole(value) && (property.value === "INTEGER" || value >= 0);
    return whole ? undefined : wrong(`${JSON.stringify(value)} is not a ${property.value === "INTEGER" ? "whole number" : "count"}`, WHOLE);
  }
  if (typeof value !== "string") return wrong(`${JSON.stringify(value)} is not a text`, "a text");
  const longest = property.value === "NAME" ? LONGEST_NAME : LONGEST_TEXT;
  if (value.trim() === "") return wrong(`${property.name} is empty`, "a text, or nothing at all");
  if (isLonger(value, longest)) return wrong(`${property.name} has ${lengthOf(value)} characters`, `${longest} at most`);
  const found = unprintable(value);
  if (found !== undefined) return wrong(`${property.name} has ${found}`, "a text without it");
  switch (property.value) {
    case "DATE":
      return parseDate(value) === undefined ? wrong(`"${value}" is not a date`, DATE_FORMS) : undefined;
    case "ENUM":
      return Object.hasOwn(property.values ?? {}, value)
        ? undefined
        : wrong(`"${value}" is not a value of ${kind.name}.${property.name}`, oneOf(Object.keys(property.values ?? {})));
    case "IDENTIFIER": {
      const pattern = Object.entries(SCHEMES).find(([scheme]) => scheme === qualifiers?.["scheme"])?.[1].pattern;
      return pattern === undefined || pattern.test(value)
        ? undefined
        : wrong(`"${value}" is not an identifier of ${String(qualifiers?.["scheme"])}`, `a value that fits ${pattern.source}`);
    }
    default:
      return undefined;
  }
}

type Qualifiers = ReadonlyMap<string, QualifierDefinition | PropertyQualifierDefinition>;

function qualifiersProblem(given: Readonly<Record<string, QualifierValue>>, allowed: Qualifiers, model: Model): ClaimProblem | undefined {
  for (const [name, value] of Object.entries(given)) {
    const field = `qualifiers.${name}`;
    const definition = allowed.get(name);
    if (definition === undefined)
      return {
        field,
        problem: `there is no qualifier "${name}" here${didYouMean(name, allowed.keys())}`,
        expected: allowed.size === 0 ? "none" : oneOf(allowed.keys()),
      };
    const expected = qualifierExpected(value, definition, model);
    if (expected !== undefined) return { field, problem: `${JSON.stringify(value)} does not fit`, expected };
  }
  for (const [name, definition] of allowed) {
    if ("required" in definition && definition.required && given[name] === undefined)
      return { field: `qualifiers.${name}`, problem: "it is missing", expected: definition.description };
  }
  return undefined;
}

/** What was expected of a qualifier's value; undefined when it fits. */
function qualifierExpected(
  value: QualifierValue,
  definition: QualifierDefinition | PropertyQualifierDefinition,
  model: Model,
): string | undefined {
  switch (definition.value) {
    case "BOOLEAN":
      return typeof value === "boolean" ? undefined : "true or false";
    case "INTEGER":
      return isWhole(value) ? undefined : WHOLE;
    case "LANGUAGE":
      return typeof value === "string" && isLanguage(value) ? undefined : "a BCP 47 tag such as en or pt-BR";
    case "ENUM": {
      const values = Object.keys(definition.values ?? model.metrics);
      return values.includes(String(value)) ? undefined : oneOf(values);
    }
    case "ENTITY":
      return typeof value === "string" && ENTITY_ID.test(value) ? undefined : "the id of an entity";
    case "TEXT":
      return typeof value === "string" && value.trim() !== "" && !isLonger(value, LONGEST_TEXT)
        ? undefined
        : `a text of at most ${LONGEST_TEXT} characters`;
  }
}

const WHOLE = `a whole number up to ${LARGEST_NUMBER}`;

/** Whether a value is a whole number that GraphQL's Int carries: another could be stored, and never be answered. */
function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= LARGEST_NUMBER;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function citationsProblem({ citations }: Claim, sources: ReadonlySet<string>): ClaimProblem | undefined {
  if (citations.length === 0) return { field: "citations", problem: "nothing bears it", expected: "at least one citation" };
  for (const { source, statedAs, locator } of citations) {
    if (!sources.has(source))
      return {
        field: "citations",
        problem: `the source "${source}" is not declared${didYouMean(source, sources)}`,
        expected: "the id of a source of the layer",
      };
    if (statedAs !== null && isLonger(statedAs, LONGEST_STATED_AS))
      return { field: "citations", problem: `statedAs has ${lengthOf(statedAs)} characters`, expected: `${LONGEST_STATED_AS} at most` };
    if (locator.type === "PAGE" && !/^https?:\/\//.test(locator.url))
      return { field: "citations", problem: `"${locator.url}" is not an address`, expected: "one that begins with https:// or http://" };
  }
  return undefined;
}
