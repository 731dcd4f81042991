import { getNamedType, type GraphQLObjectType } from "graphql";
import type { Citation, Locator } from "../model/index.js";
import { cypher, join, name, type Variable, variable } from "../store/cypher.js";
import { unsaid } from "../store/unsaid.js";
import { planEntityById } from "./entity.js";
import { planPartialDate, planPlain } from "./plain.js";
import { below, concreteTypes, type Place, type Planning } from "./planning.js";
import { type Cells, Columns, type Shape, shapeObject } from "./row.js";
import { type SelectedField, selectedFields } from "./selection.js";
import { planSource } from "./source.js";
import { valueInView } from "./viewpoint.js";

/** What a selection on the Statement type reads of a statement. */
export function planStatement(planning: Planning, nodes: SelectedField["nodes"], columns: Columns, place: Place): Shape {
  const type = planning.schema.getType("Statement") as GraphQLObjectType;
  const fields = selectedFields(planning, type, nodes).map(
    (field) => [field.key, planStatementField(planning, field, columns, below(place, field.key))] as const,
  );
  return shapeObject(fields);
}

function planStatementField(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  switch (field.name) {
    case "subject":
    case "object":
      return planEntityById(planning, field, columns, place, field.name);
    case "__typename":
      return () => "Statement";
    case "verb":
    case "property":
      return planPredicate(planning, field.name, columns);
    case "value": {
      const column = columns.property("value");
      return (cells) => (cells[column] === null ? null : String(cells[column]));
    }
    case "date":
      return planDate(planning, field, columns, "date");
    case "citations":
      return planCitations(planning, field, columns, place);
    case "derivedFrom":
      return planPremises(planning, field, columns, place);
    case "qualifiers":
      return planQualifiers(planning, field, columns);
    default: {
      const column = columns.property(field.name);
      return (cells) => cells[column] ?? unsaid(field.name);
    }
  }
}

/** The enum value under which a property is known in the API: `legalForm` is LEGAL_FORM. */
export const propertyEnum = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

function planPredicate(planning: Planning, which: "verb" | "property", columns: Columns): Shape {
  const column = columns.property("predicate");
  return (cells) => {
    const predicate = String(cells[column]);
    const isVerb = planning.model.verbs.has(predicate);
    if (which === "verb") return isVerb ? predicate : null;
    return isVerb ? null : propertyEnum(predicate);
  };
}

/** A date that lies as EDTF under `property`. */
export function planDate(planning: Planning, field: SelectedField, columns: Columns, property: string): Shape {
  const column = columns.property(property);
  const shape = planPartialDate(planning, field);
  return (cells) => shape(cells[column]);
}

/** Every qualifier that a statement or an edge of any verb or property may carry. */
export function allQualifiers(planning: Planning): readonly string[] {
  const ofVerbs = [...planning.model.verbs.values()].flatMap((verb) => [...verb.qualifiers.keys()]);
  return [...new Set([...ofVerbs, "language", "type", "claimant", "scheme", "identifies", "status", "metric", "qualifier", "place"])];
}

function planQualifiers(planning: Planning, field: SelectedField, columns: Columns): Shape {
  const names = allQualifiers(planning);
  const column = columns.add({
    value: (of) =>
      cypher`[${join(
        names.map((one) => cypher`${of}.${name(one)}`),
        ", ",
      )}]`,
  });
  const shape = planPlain(planning, field);
  return (cells) =>
    names.flatMap((one, index) => {
      const value = (cells[column] as Cells)[index];
      return value === null || value === undefined ? [] : [shape({ name: one, value: String(value) })];
    });
}

function planPremises(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  const premise = variable("premise");
  const id = variable("id");
  const out = variable("premises");
  const row = new Columns();
  const shape = planStatement(planning, field.nodes, row, place);
  const column = columns.add({
    before: (of) => {
      const { before, row: list } = row.compile(premise);
      return cypher`CALL (${of}) { UNWIND ${of}.derivedFrom AS ${id} MATCH (${premise}:Statement {id: ${id}})\n${before}RETURN collect(${list}) AS ${out} }`;
    },
    value: () => cypher`${out}`,
  });
  return (cells) => (cells[column] as Cells[]).map(shape);
}

/** What bears a row: the citations of a statement as stored, and the sources they name. */
interface Cited {
  readonly citations: readonly string[];
  readonly sources: readonly Cells[];
}

/**
 * Reads citations. The statement carries them whole; only where more of a source than its id is asked, its node is read too.
 *
 * @returns how the citations of one or several statements become a list without repetitions
 */
export function planCitationList(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
): { cited: (cells: Cells) => Cited; shape: (cited: readonly Cited[]) => unknown[] } {
  const citations = columns.property("citations");
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const fields = selectedFields(planning, type, field.nodes);
  const sourceFields = fields.filter((selected) => selected.name === "source");
  const needsSource = sourceFields.length > 0 || fields.some((selected) => selected.name === "url");
  const source = variable("source");
  const sourceId = variable("id");
  const out = variable("sources");
  const row = new Columns();
  const id = row.property("id");
  const url = row.property("url");
  const sourceType = planning.schema.getType("Source") as GraphQLObjectType;
  const sourceShapes = new Map(
    sourceFields.map((selected) => {
      const planned = planSource(planning, sourceType, selected.nodes, below(place, selected.key));
      const nested = row.add({
        before: (of) => planned.columns.compile(of).before,
        value: (of) => planned.columns.compile(of).row,
      });
      return [selected.key, { nested, shape: planned.shape }] as const;
    }),
  );
  const column = needsSource
    ? columns.add({
        before: (of) => {
          const { before, row: list } = row.compile(source);
          return cypher`CALL (${of}) { UNWIND ${of}.sources AS ${sourceId} MATCH (${source}:Source {id: ${sourceId}})\n${before}RETURN collect(${list}) AS ${out} }`;
        },
        value: () => cypher`${out}`,
      })
    : undefined;
  const plain = new Map(
    fields.filter((selected) => selected.name === "locator").map((selected) => [selected.key, planPlain(planning, selected)] as const),
  );
  const shapeOne = (citation: Citation, sources: readonly Cells[]): object => {
    const sourceCells = sources.find((cells) => cells[id] === citation.source);
    const object: Record<string, unknown> = {};
    for (const { key, name: fieldName } of fields) {
      const nested = sourceShapes.get(key);
      const locator = plain.get(key);
      if (nested !== undefined) object[key] = sourceCells === undefined ? null : nested.shape(sourceCells[nested.nested] as Cells);
      else if (fieldName === "__typename") object[key] = type.name;
      else if (locator !== undefined) object[key] = locator(locatorAttributes(citation.locator));
      else object[key] = citationAttribute(planning, citation, fieldName, (sourceCells?.[url] ?? null) as string | null);
    }
    return object;
  };
  return {
    cited: (cells) => ({ citations: cells[citations] as string[], sources: column === undefined ? [] : (cells[column] as Cells[]) }),
    shape: (all) => {
      const seen = new Set<string>();
      return all.flatMap(({ citations: texts, sources }) =>
        texts.filter((text) => !seen.has(text) && seen.add(text)).map((text) => shapeOne(JSON.parse(text) as Citation, sources)),
      );
    },
  };
}

function planCitations(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  const { cited, shape } = planCitationList(planning, field, columns, place);
  return (cells) => shape([cited(cells)]);
}

const LOCATOR_TYPES = { TEXT: "TextLocator", RECORD: "RecordLocator", PAGE: "PageLocator" } as const;

const locatorAttributes = (locator: Locator): Record<string, unknown> => ({ ...locator, __typename: LOCATOR_TYPES[locator.type] });

function citationAttribute(planning: Planning, citation: Citation, attribute: string, sourceUrl: string | null): unknown {
  const { locator } = citation;
  switch (attribute) {
    case "basis":
      return citation.basis;
    case "statedAs":
      return citation.statedAs;
    case "url":
      return citationUrl(citation, sourceUrl);
    case "quote":
      return locator.type === "TEXT" ? planning.texts.passage(citation.source, locator.sha256, locator.start, locator.end) : null;
    default:
      return null;
  }
}

/** The source's page; for a passage with a text fragment, so that a browser scrolls to the words as written (WICG scroll-to-text-fragment). */
function citationUrl(citation: Citation, sourceUrl: string | null): string | null {
  const { locator, statedAs } = citation;
  if (locator.type === "PAGE") return locator.url;
  if (locator.type === "RECORD") return /^https?:/.test(locator.record) ? locator.record : sourceUrl;
  if (sourceUrl === null || statedAs === null) return sourceUrl;
  // A hyphen has a meaning of its own in a text fragment.
  return `${sourceUrl}#:~:text=${encodeURIComponent(statedAs).replace(/-/g, "%2D")}`;
}

/**
 * Statements on one entity's property (on any, when none is named) that are in view, best first, each with what `plan`
 * reads of it.
 */
export function planValues<Row>(
  property: string | undefined,
  columns: Columns,
  place: Place,
  plan: (row: Columns) => Row,
): { planned: Row; column: number } {
  const statement = variable("s");
  const out = variable("values");
  const row = new Columns();
  const planned = plan(row);
  const column = columns.add({
    before: (of: Variable) => {
      const { before, row: list } = row.compile(statement);
      return cypher`CALL (${of}) { MATCH (${statement}:Statement) WHERE ${valueInView(place.view, statement, of, property)}
WITH ${statement} ORDER BY ${statement}.precedence
${before}RETURN collect(${list}) AS ${out} }`;
    },
    value: () => cypher`${out}`,
  });
  return { planned, column };
}

/** The concrete object type behind a field, which has one. */
export function objectTypeOf(planning: Planning, field: SelectedField): GraphQLObjectType {
  const [type] = concreteTypes(planning, getNamedType(field.definition.type));
  if (type === undefined) throw new Error(`The field ${field.name} has no object type`);
  return type;
}
