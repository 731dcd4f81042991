import { kindsOfId, type Model } from "../../model/index.js";
import type { EntityDeclaration } from "./declarations.js";
import { alreadyAt, asEnum, asTexts, asToken, child, listOrOne } from "./fields.js";
import { entitiesOf } from "./interpret-entities.js";
import type { Place, Problems } from "./place.js";
import type { MapEntry, MapNode, SeedNode } from "./seed-node.js";
import { oneOf } from "./suggest.js";

/**
 * What an id looks like: the prefix of a kind, then small letters, digits and signs. A unique value of the database may not
 * have more than some 8000 bytes, and nobody reads an id of more than 200 letters.
 */
export const ENTITY_ID = /^[a-z]{1,20}:[a-z0-9][a-z0-9._-]{0,199}$/;

/** The same for messages. */
const ID_FORM = "`prefix:name` in small letters, digits, `-`, `_` and `.`, at most 200, e.g. net:coc-lazio";

/** What the first pass finds. */
export interface Declared {
  readonly entities: ReadonlyMap<string, EntityDeclaration>;
  readonly formerIds: ReadonlyMap<string, string>;
  /** Where each entity is first named, for messages. */
  readonly places: ReadonlyMap<string, Place>;
}

/** What is gathered of one entity over all files. */
interface Gathered {
  readonly id: string;
  readonly place: Place;
  kind: { readonly name: string; readonly place: Place } | undefined;
  readonly alsoKinds: Set<string>;
  readonly formerIds: Map<string, Place>;
  readonly notes: string[];
}

/** Gathers the declarations of all entities: the first pass, so that an entry may name an entity of a later file. */
export function declareEntities(roots: readonly SeedNode[], model: Model, problems: Problems): Declared {
  const gathered = new Map<string, Gathered>();
  for (const root of roots) {
    for (const [id, entry] of entitiesOf(root, problems)) gather(id, entry, gathered, model, problems);
  }
  const entities = new Map<string, EntityDeclaration>();
  for (const one of gathered.values()) {
    if (one.kind === undefined) {
      problems.add(one.place, `no file says of which kind ${one.id} is`, `\`kind:\` with ${oneOf(model.kinds.keys())}`);
      continue;
    }
    // Of an unknown kind, which has been reported, nothing more can be said.
    if (!model.kinds.has(one.kind.name)) continue;
    const { id, kind, alsoKinds, notes } = one;
    entities.set(id, { id, kind: kind.name, alsoKinds: [...alsoKinds], formerIds: [...one.formerIds.keys()], notes });
  }
  const places = new Map([...gathered.values()].map(({ id, place }) => [id, place]));
  return { entities, formerIds: gatherFormerIds(gathered, problems), places };
}

function gather(id: string, { key, value }: MapEntry, gathered: Map<string, Gathered>, model: Model, problems: Problems): void {
  const one: Gathered = gathered.get(id) ?? { id, place: key, kind: undefined, alsoKinds: new Set(), formerIds: new Map(), notes: [] };
  if (!gathered.has(id)) {
    gathered.set(id, one);
    if (!ENTITY_ID.test(id)) problems.add(key, `"${id}" cannot be the id of an entity`, ID_FORM);
  }
  if (value.type !== "map") return;
  gatherKind(one, value, model, problems);
  for (const item of items(value, "alsoKinds")) {
    const also = asEnum(item, [...model.kinds.keys()], "a kind", problems);
    if (also !== undefined && also === one.kind?.name) problems.add(item.place, `${id} is of kind ${also} anyway`, "another kind, or none");
    else if (also !== undefined) one.alsoKinds.add(also);
  }
  for (const item of items(value, "formerIds")) {
    const former = asToken(item, "an id", problems);
    if (former === undefined) continue;
    if (ENTITY_ID.test(former)) one.formerIds.set(former, item.place);
    else problems.add(item.place, `"${former}" cannot be the id of an entity`, "`prefix:name`, e.g. net:coc-lazio");
  }
  const notes = child(value, "notes");
  if (notes !== undefined) one.notes.push(...asTexts(notes, problems));
}

function gatherKind(one: Gathered, value: MapNode, model: Model, problems: Problems): void {
  const node = child(value, "kind");
  if (node === undefined) return;
  const name = asEnum(node, [...model.kinds.keys()], "a kind", problems);
  const kind = name === undefined ? undefined : model.kinds.get(name);
  if (name === undefined || kind === undefined) {
    // Taken as said, so that the same mistake is not reported for every entry that names the entity.
    one.kind ??= { name: node.type === "scalar" ? node.text : "", place: node.place };
    return;
  }
  if (one.kind !== undefined && one.kind.name !== name) {
    problems.add(node.place, `${one.id} is declared as ${name}, but as ${one.kind.name} elsewhere: ${alreadyAt(one.kind.place)}`, "one kind; others under `alsoKinds`");
    return;
  }
  one.kind ??= { name, place: node.place };
  if (!kindsOfId(model, one.id).includes(name)) {
    problems.add(node.place, `the id ${one.id} does not fit the kind ${name}`, `an id that begins with ${kind.definition.prefixes.map((prefix) => `${prefix}:`).join(" or ")}`);
  }
}

const items = (node: MapNode, key: string): readonly SeedNode[] => {
  const value = child(node, key);
  return value === undefined ? [] : listOrOne(value);
};

function gatherFormerIds(gathered: ReadonlyMap<string, Gathered>, problems: Problems): Map<string, string> {
  const formerIds = new Map<string, string>();
  for (const { id, formerIds: own } of gathered.values()) {
    for (const [former, place] of own) {
      const taken = formerIds.get(former);
      const present = gathered.get(former);
      if (present !== undefined) problems.add(place, `the former id ${former} is the id of an entity: ${alreadyAt(present.place)}`, "an id that no entity has");
      else if (taken !== undefined) problems.add(place, `${former} is a former id of ${taken} as well`, "a former id of one entity");
      else formerIds.set(former, id);
    }
  }
  return formerIds;
}
