/**
 * What the README and ARCHITECTURE say of layers, time and filters, in plain TypeScript over lists: slow, without cleverness, and apart from
 * the planner's way of saying it, so that the two can be held against each other.
 */
import { assemble } from "../../../src/ingest/graph/assemble.js";
import { readKnowledge } from "../../../src/ingest/import.js";
import { fold, model, parseDate, RANKS, NAME_TYPES, type PartialDate, type RelationshipField } from "../../../src/model/index.js";
import type { EntityRecord, StatementRecord } from "../../../src/store/records.js";
import type { Json } from "./ask.js";

/** What is in view. */
export interface View {
  readonly asOf?: string | undefined;
  readonly certainty?: "POSSIBLE" | "CERTAIN";
  readonly layers?: readonly string[] | undefined;
}

/** An edge as its statements in view make it, best first. */
export interface Edge {
  readonly id: string;
  readonly verb: string;
  readonly subject: string;
  readonly object: string;
  readonly statements: readonly StatementRecord[];
}

type Where = Readonly<Record<string, Json>>;
type Test = (operator: string, operand: Json) => boolean;

/** Beyond every day. */
export const [BEFORE_ALL, AFTER_ALL] = ["", "~"];

export class Reference {
  readonly #layers: readonly string[];

  constructor(
    readonly entities: readonly EntityRecord[],
    readonly all: readonly StatementRecord[],
    layers: readonly { readonly name: string }[],
  ) {
    this.#layers = layers.map(({ name }) => name);
  }

  /** Reads the graph from seed files, without a database. */
  static async read(directory: string): Promise<Reference> {
    const { entities, statements, curated } = assemble((await readKnowledge(directory)).known);
    return new Reference(entities, statements, curated.layers);
  }

  readonly #inView = new Map<string, readonly StatementRecord[]>();

  /** The statements that are not deprecated and in view. */
  statements(view: View): readonly StatementRecord[] {
    const key = JSON.stringify([view.asOf, view.certainty, view.layers]);
    const known = this.#inView.get(key) ?? this.#statements(view);
    this.#inView.set(key, known);
    return known;
  }

  #statements(view: View): StatementRecord[] {
    return this.all.filter((one) => one.rank !== "DEPRECATED" && this.inView(one, view));
  }

  inView(statement: StatementRecord, view: View): boolean {
    return inLayers(statement, view) && (view.asOf === undefined || holds(statement, view.asOf, view.certainty ?? "POSSIBLE"));
  }

  /** Statements on one point, best first: rank, then layer, of names their type and English, then how many sources, then id. */
  #bestFirst(statements: readonly StatementRecord[]): StatementRecord[] {
    return statements.toSorted((a, b) => this.#compare(a, b));
  }

  #compare(a: StatementRecord, b: StatementRecord): number {
    const isName = a.predicate === "names";
    const of = (one: StatementRecord): (string | number)[] => [
      Object.keys(RANKS).indexOf(one.rank),
      this.#layers.indexOf(one.layer),
      ...(isName ? [Object.keys(NAME_TYPES).indexOf(String(one["type"])), one["language"] === "en" ? 0 : 1] : []),
      -new Set(one.sources).size,
      one.id,
    ];
    const [ofA, ofB] = [of(a), of(b)];
    const index = ofA.findIndex((part, at) => part !== ofB[at]);
    const [x = 0, y = 0] = [ofA[index], ofB[index]];
    return x < y ? -1 : x > y ? 1 : 0;
  }

  /** An entity is out of view when none of its statements is in the layers; asOf hides none. */
  entityInView(id: string, { layers }: View): boolean {
    return layers === undefined || this.statements({ layers }).some((one) => one.subject === id || one.object === id);
  }

  entitiesOf(kinds: readonly string[], view: View): EntityRecord[] {
    return this.entities.filter((one) => kinds.includes(one.kind) && this.entityInView(one.id, view));
  }

  edges(view: View): Edge[] {
    const byId = new Map<string, StatementRecord[]>();
    for (const one of this.statements(view)) if (one.edge !== undefined) byId.set(one.edge, [...(byId.get(one.edge) ?? []), one]);
    return [...byId].flatMap(([id, unsorted]) => {
      const statements = this.#bestFirst(unsorted);
      const [best] = statements;
      return best?.object === undefined ? [] : [{ id, verb: best.predicate, subject: best.subject, object: best.object, statements }];
    });
  }

  /** The statements in view on a property of an entity, best first. */
  valuesOf(entity: string, property: string, view: View): StatementRecord[] {
    return this.#bestFirst(this.statements(view).filter((one) => one.subject === entity && one.predicate === property));
  }

  entityMatches(entity: EntityRecord, where: Where, view: View, negated = false): boolean {
    return combined(where, negated, (key, input, under) => {
      const kind = model.kinds.get(entity.kind);
      const part = [...model.kinds.values()].find((one) => one.singular === key);
      if (part !== undefined) return part === kind && this.entityMatches(entity, input, view, under);
      const about = this.statements(view).filter((one) => one.subject === entity.id || one.object === entity.id);
      switch (key) {
        case "id":
        case "kind":
          return every(input, exact(key === "id" ? entity.id : entity.kind));
        case "sourceCount":
          return every(input, exact(new Set(about.flatMap(({ sources }) => sources)).size));
        case "citationCount":
          return every(input, exact(about.reduce((sum, { citations }) => sum + citations.length, 0)));
        case "name":
          return this.#propertyMatches(entity.id, "names", "NAME", true, input, view, under);
        case "relationships":
          return this.#relationshipsMatch(entity.id, undefined, input, view, under);
        case "statements":
          return quantified(input, under, about, (one, where, below) => this.statementMatches(one, where, below));
        case "within":
          return this.#wholesOf(entity.id, view).has(String(input));
        default: {
          const field = kind?.relationshipFields.get(key);
          if (field !== undefined) return this.#relationshipsMatch(entity.id, field, input, view, under);
          const property = kind?.properties.get(key);
          return (
            property !== undefined && this.#propertyMatches(entity.id, key, property.value, property.many === true, input, view, under)
          );
        }
      }
    });
  }

  /** Quantifies over the relationships of an entity: along or against one verb, or all. */
  #relationshipsMatch(entity: string, field: RelationshipField | undefined, input: Where, view: View, negated: boolean): boolean {
    const related = this.edges(view).flatMap((edge) => {
      const ways: { edge: Edge; node: string }[] = [];
      if (field !== undefined && field.verb.name !== edge.verb) return ways;
      if (edge.subject === entity && field?.direction !== "IN") ways.push({ edge, node: edge.object });
      if (edge.object === entity && field?.direction !== "OUT") ways.push({ edge, node: edge.subject });
      return ways;
    });
    return quantified(input, negated, related, ({ edge, node }, where, under) =>
      combined(where, under, (side, part, below) => {
        if (side === "edge") return this.edgeMatches(edge, part, below);
        const other = this.entities.find(({ id }) => id === node);
        return other !== undefined && this.entityMatches(other, part, view, below);
      }),
    );
  }

  /** All that an entity is part of or located in, directly or not. */
  #wholesOf(entity: string, view: View): ReadonlySet<string> {
    const found = new Set<string>();
    const steps = this.edges(view).filter(({ verb }) => verb === "PART_OF" || verb === "LOCATED_IN");
    const from = (id: string): void => {
      for (const { subject, object } of steps)
        if (subject === id && !found.has(object)) {
          found.add(object);
          from(object);
        }
    };
    from(entity);
    return found;
  }

  #propertyMatches(entity: string, property: string, type: string, many: boolean, input: Where, view: View, negated: boolean): boolean {
    const stated = this.valuesOf(entity, property, view);
    const [best] = stated;
    const listed = stated.flatMap(({ value }) => (value === undefined ? [] : [value]));
    const values = many ? listed : best?.value === undefined ? [] : [best.value];
    const { isStated, ...comparisons } = input;
    if (isStated !== undefined && isStated !== (values.length > 0 ? "VALUE" : best?.valueState === "NONE" ? "NONE" : "UNKNOWN"))
      return false;
    if (type === "DATE") return dateMatches(values[0], comparisons, negated);
    if (Object.keys(comparisons).length === 0) return true;
    return values.some((value) => every(comparisons, type === "ENUM" || type === "INTEGER" ? exact(value) : text(String(value))));
  }

  edgeMatches({ id, verb, statements }: Edge, where: Where, negated = false): boolean {
    const [best] = statements;
    return combined(where, negated, (key, input, under) => {
      switch (key) {
        case "id":
        case "verb":
          return every(input, exact(key === "id" ? id : verb));
        case "since":
        case "until":
          return dateOrStated(endOf(best, key), input, under);
        case "source":
          return Object.entries(input).every(([operator, operand]) =>
            statements.some(({ sources }) => sources.some((one) => exact(one)(operator, operand))),
          );
        case "layer":
          return Object.entries(input).every(([operator, operand]) => statements.some(({ layer }) => exact(layer)(operator, operand)));
        case "sourceCount":
          return every(input, exact(new Set(statements.flatMap(({ sources }) => sources)).size));
        case "citationCount":
          return every(input, exact(statements.reduce((sum, { citations }) => sum + citations.length, 0)));
        default: {
          const value = best?.[key];
          const test = key === "rank" || key === "basis" ? exact(value) : text(typeof value === "string" ? value : undefined);
          return every(input, value === undefined ? stateOnly(test) : test);
        }
      }
    });
  }

  statementMatches(statement: StatementRecord, where: Where, negated = false): boolean {
    return combined(where, negated, (key, input, under) => {
      const isVerb = statement.object !== undefined;
      switch (key) {
        case "date":
          return dateOrStated(
            isVerb ? endOf(statement, "since") : statement.date === undefined ? valueDate(statement) : endOf(statement, "since"),
            input,
            under,
          );
        case "source":
          return Object.entries(input).every(([operator, operand]) => statement.sources.some((one) => exact(one)(operator, operand)));
        case "verb":
          return every(input, exact(isVerb ? statement.predicate : undefined));
        case "property":
          return every(input, exact(isVerb ? undefined : statement.predicate.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()));
        default:
          return every(input, exact(statement[key]));
      }
    });
  }
}

/** A derived statement needs the layers of all its premises. */
function inLayers({ layerKey }: StatementRecord, { layers }: View): boolean {
  return layers === undefined || layerKey.split("+").every((layer) => layers.includes(layer));
}

/** Whether a statement holds at a time. */
function holds(statement: StatementRecord, asOf: string, certainty: "POSSIBLE" | "CERTAIN"): boolean {
  const period = parsed(asOf);
  const [first, last] = [period.start?.earliest ?? "0001-01-01", period.end?.latest ?? "9999-12-31"];
  const verb = statement.object === undefined ? undefined : model.verbs.get(statement.predicate);
  if (statement.derivedFrom.length > 0) return heldByPremises(statement, certainty, first, last);
  if (statement.date === undefined) return certainty === "POSSIBLE" || (verb === undefined && !dependsOnTime(statement.predicate));
  const date = parsed(statement.date);
  const occurrence = verb?.definition.nature === "OCCURRENCE";
  const { start, end } = date;
  if (certainty === "POSSIBLE") return (start?.earliest ?? BEFORE_ALL) <= last && (occurrence || (end?.latest ?? AFTER_ALL) >= first);
  if (start?.uncertain === true || end?.uncertain === true) return false;
  if (occurrence) return (end?.latest ?? AFTER_ALL) <= last;
  // What began at an unknown time held certainly only when it ended, what ended at one only when it began.
  const latestStart = start?.latest ?? (date.openStart ? BEFORE_ALL : (end?.earliest ?? AFTER_ALL));
  const earliestEnd = end?.earliest ?? (date.openEnd ? AFTER_ALL : (start?.latest ?? BEFORE_ALL));
  return latestStart <= last && earliestEnd >= first;
}

/** What follows holds when that from which it follows does: here by the bounds that the importer gave it. */
function heldByPremises(
  { possibleFrom, possibleTo, certainFrom, certainTo }: StatementRecord,
  certainty: "POSSIBLE" | "CERTAIN",
  first: string,
  last: string,
): boolean {
  return certainty === "POSSIBLE" ? possibleFrom <= last && possibleTo >= first : certainFrom <= last && certainTo >= first;
}

function dependsOnTime(property: string): boolean {
  const definition = [...model.kinds.values()].flatMap((kind) => kind.properties.get(property) ?? [])[0];
  return definition?.value === "TEXT" || definition?.value === "OBSERVATION";
}

function parsed(edtf: string): PartialDate {
  const date = parseDate(edtf);
  if (date === undefined) throw new Error(`${edtf} is no date`);
  return date;
}

/** AND, OR and NOT; every other entry is asked of `leaf`. */
function combined(where: Where, negated: boolean, leaf: (key: string, input: Where, negated: boolean) => boolean): boolean {
  return Object.entries(where).every(([key, input]) => {
    const list = input as readonly Where[];
    if (key === "AND") return list.every((one) => combined(one, negated, leaf));
    if (key === "OR") return list.some((one) => combined(one, negated, leaf));
    if (key === "NOT") return !combined(input as Where, !negated, leaf);
    return leaf(key, input as Where, negated);
  });
}

/** Some, all, none, exactly one, or so many of several things. NOT is in `none`, and twice in `all`. */
function quantified<Thing>(
  input: Where,
  negated: boolean,
  things: readonly Thing[],
  matches: (thing: Thing, where: Where, negated: boolean) => boolean,
): boolean {
  return Object.entries(input).every(([quantifier, operand]) => {
    const asked = operand as Where;
    const satisfy = (where: Where, under = negated): number => things.filter((one) => matches(one, where, under)).length;
    if (quantifier === "some") return satisfy(asked) > 0;
    if (quantifier === "none") return satisfy(asked, !negated) === 0;
    if (quantifier === "all") return satisfy(asked) === things.length;
    if (quantifier === "single") return satisfy(asked) === 1;
    const { where = {}, ...comparisons } = asked;
    return every(comparisons, exact(satisfy(where as Where)));
  });
}

const every = (input: Where, test: Test): boolean => Object.entries(input).every(([operator, operand]) => test(operator, operand));

const statedness = (value: unknown): string => (value === undefined ? "UNKNOWN" : "VALUE");

/** Of a missing value only whether it is stated can be said. */
const stateOnly =
  (test: Test): Test =>
  (operator, operand) =>
    operator === "isStated" && test(operator, operand);

const exact =
  (value: unknown): Test =>
  (operator, operand) => {
    if (operator === "isStated") return operand === statedness(value);
    if (value === undefined) return false;
    if (operator === "in") return (operand as readonly unknown[]).includes(value);
    if (operator === "eq") return value === operand;
    const [a, b] = [Number(value), Number(operand)];
    return operator === "lt" ? a < b : operator === "lte" ? a <= b : operator === "gt" ? a > b : a >= b;
  };

const text =
  (value: string | undefined): Test =>
  (operator, operand) => {
    if (operator === "isStated") return operand === statedness(value);
    if (value === undefined) return false;
    const folded = fold(value);
    const words = (of: string): string[] => of.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
    if (operator === "in") return (operand as readonly string[]).some((one) => fold(one) === folded);
    const asked = fold(String(operand));
    if (operator === "eq") return folded === asked;
    if (operator === "contains") return folded.includes(asked);
    if (operator === "startsWith") return folded.startsWith(asked);
    return words(asked).every((word) => words(folded).includes(word));
  };

/** A partial date as days that it may be. */
interface Days {
  readonly earliest: string;
  readonly latest: string;
  readonly uncertain: boolean;
}

function daysOf(edtf: string): Days {
  const { start, end } = parsed(edtf);
  return {
    earliest: start?.earliest ?? BEFORE_ALL,
    latest: end?.latest ?? AFTER_ALL,
    uncertain: start?.uncertain === true || end?.uncertain === true,
  };
}

/** The start of a statement's date, or the date of an occurrence; its end, which only a state has. */
function endOf(statement: StatementRecord | undefined, key: "since" | "until"): Days | undefined {
  if (statement?.date === undefined) return undefined;
  const occurrence = statement.object !== undefined && model.verbs.get(statement.predicate)?.definition.nature === "OCCURRENCE";
  if (occurrence) return key === "since" ? daysOf(statement.date) : undefined;
  const { start, end } = parsed(statement.date);
  return key === "since" ? start : end;
}

/** The date that a statement states, as of an establishment. */
function valueDate({ value, predicate }: StatementRecord): Days | undefined {
  const isDate = [...model.kinds.values()].some((kind) => kind.properties.get(predicate)?.value === "DATE");
  return isDate && typeof value === "string" ? daysOf(value) : undefined;
}

function dateOrStated(days: Days | undefined, { isStated, ...comparisons }: Where, negated: boolean): boolean {
  return (isStated === undefined || isStated === statedness(days)) && daysMatch(days, comparisons, negated);
}

const dateMatches = (value: string | number | undefined, comparisons: Where, negated: boolean): boolean =>
  daysMatch(value === undefined ? undefined : daysOf(String(value)), comparisons, negated);

/** Some day that the date may be satisfies each comparison, or every one does; under NOT the one turns into the other. */
function daysMatch(days: Days | undefined, { certainty, ...comparisons }: Where, negated: boolean): boolean {
  const certain = (certainty === "CERTAIN") !== negated;
  return Object.entries(comparisons).every(([operator, operand]) => {
    if (days === undefined) return false;
    const period = daysOf(String(operand));
    const satisfies = (day: string): boolean => {
      if (operator === "lt") return day < period.earliest;
      if (operator === "lte") return day <= period.latest;
      if (operator === "gt") return day > period.latest;
      if (operator === "gte") return day >= period.earliest;
      return day >= period.earliest && day <= period.latest;
    };
    // Both are intervals, so the days at which something changes are their bounds.
    const candidates = [days.earliest, days.latest, period.earliest, period.latest].filter(
      (day) => day >= days.earliest && day <= days.latest,
    );
    return certain ? !days.uncertain && candidates.every(satisfies) : candidates.some(satisfies);
  });
}

/** A value to sort by; what is missing comes last either way. */
export type SortValue = string | number | undefined;

/** What an entity is sorted by under a key of its order. */
export function entitySortValue(reference: Reference, entity: string, key: string, view: View): SortValue {
  const about = reference.statements(view).filter(({ subject, object }) => subject === entity || object === entity);
  switch (key) {
    case "id":
      return entity;
    case "name": {
      const [best] = reference.valuesOf(entity, "names", view);
      return best?.value === undefined ? undefined : fold(String(best.value));
    }
    case "sourceCount":
      return new Set(about.flatMap(({ sources }) => sources)).size;
    case "citationCount":
      return about.reduce((sum, { citations }) => sum + citations.length, 0);
    default: {
      const [best] = reference.valuesOf(entity, key, view);
      return best?.value === undefined ? undefined : daysOf(String(best.value)).earliest;
    }
  }
}

/** What an edge is sorted by under a key of its order. */
export function edgeSortValue({ statements }: Edge, key: string): SortValue {
  const [best] = statements;
  switch (key) {
    case "since":
    case "until":
      return endOf(best, key)?.earliest;
    case "sourceCount":
      return new Set(statements.flatMap(({ sources }) => sources)).size;
    case "citationCount":
      return statements.reduce((sum, { citations }) => sum + citations.length, 0);
    default:
      return best?.statedAs;
  }
}

/** Sorts by several values, each in its direction; ties go by the id. */
export function sortedBy<Item>(
  items: readonly Item[],
  keys: readonly (readonly [(item: Item) => SortValue, "ASC" | "DESC"])[],
  id: (item: Item) => string,
): Item[] {
  const all = [...keys, [id, "ASC"] as const];
  return items.toSorted((a, b) => {
    for (const [value, direction] of all) {
      const [x, y] = [value(a), value(b)];
      if (x === y) continue;
      if (x === undefined) return 1;
      if (y === undefined) return -1;
      return x < y === (direction === "ASC") ? -1 : 1;
    }
    return 0;
  });
}
