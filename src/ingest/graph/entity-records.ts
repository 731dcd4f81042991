import { fold, type Kind, type Model, type Property } from "../../model/index.js";
import type { EntityRecord, StatementRecord, Stored } from "../../store/records.js";
import { groupBy } from "../group.js";
import type { EntityDeclaration } from "../seeds/declarations.js";
import { compareText } from "../seeds/place.js";
import { withHash } from "./hash.js";
import { dateFields } from "./statement-records.js";

/** What of a statement counts for the entity at its other end. */
export type ObjectSide = Pick<StatementRecord, "layerKey" | "sources" | "citationCount">;

/** The records of entities, sorted by id. `asSubject` and `asObject` are the statements of all of them. */
export function entityRecords(
  entities: readonly EntityDeclaration[],
  asSubject: readonly StatementRecord[],
  asObject: readonly (ObjectSide & Pick<StatementRecord, "object" | "rank">)[],
  model: Model,
): EntityRecord[] {
  const holds = ({ rank }: Pick<StatementRecord, "rank">): boolean => rank !== "DEPRECATED";
  const bySubject = groupBy(asSubject.filter(holds), ({ subject }) => subject);
  const byObject = groupBy(asObject.filter(holds), ({ object }) => object);
  return entities
    .map((entity) => entityRecord(entity, bySubject.get(entity.id) ?? [], byObject.get(entity.id) ?? [], model))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The record of an entity, of all that is stated of it and not deprecated, whichever layers state it. */
export function entityRecord(
  entity: EntityDeclaration,
  asSubject: readonly StatementRecord[],
  asObject: readonly ObjectSide[],
  model: Model,
): EntityRecord {
  const { id, kind: kindName, alsoKinds, formerIds, notes } = entity;
  const all: readonly ObjectSide[] = [...asSubject, ...asObject];
  const kind = model.kinds.get(kindName);
  const byPredicate = groupBy(asSubject, ({ predicate }) => predicate);
  const names = bestFirst(byPredicate.get("names") ?? []).filter(({ value }) => value !== undefined);
  const name = names[0]?.value;
  return withHash({
    ...(kind && propertyValues(kind, byPredicate)),
    id,
    kind: kindName,
    alsoKinds,
    formerIds,
    notes,
    layers: [...new Set(all.map(({ layerKey }) => layerKey))].sort(compareText),
    ...(name !== undefined && { name: String(name) }),
    sortName: name === undefined ? id : fold(String(name)),
    foldedNames: [...new Set(names.map(({ value }) => fold(String(value))))],
    sourceCount: new Set(all.flatMap(({ sources }) => sources)).size,
    citationCount: all.reduce((sum, { citationCount }) => sum + citationCount, 0),
  });
}

const bestFirst = (statements: readonly StatementRecord[]): StatementRecord[] =>
  statements.toSorted((a, b) => compareText(a.precedence, b.precedence));

/** Types of property whose values stay with their statements. */
const NOT_ON_ENTITY: readonly Property["value"][] = ["NAME", "IDENTIFIER", "OBSERVATION"];

function propertyValues(kind: Kind, byPredicate: ReadonlyMap<string, readonly StatementRecord[]>): Record<string, Stored> {
  const values: Record<string, Stored> = {};
  for (const property of kind.properties.values()) {
    if (NOT_ON_ENTITY.includes(property.value)) continue;
    const statements = bestFirst(byPredicate.get(property.name) ?? []);
    const [best] = statements;
    if (best === undefined) continue;
    if (best.valueState !== "VALUE") values[`${property.name}State`] = best.valueState;
    if (property.many === true) {
      const all = [...new Set(statements.flatMap(({ value }) => (value === undefined ? [] : [String(value)])))];
      if (all.length > 0) values[property.name] = all;
    } else if (best.value !== undefined) {
      values[property.name] = best.value;
      if (property.value === "DATE") Object.assign(values, dateFields(property.name, String(best.value)));
    }
  }
  return values;
}
