/** What is known, as seed files: the inverse of reading them. */
import { propertyQualifiers, type Citation, type Model, type PropertyQualifierDefinition, type Statement } from "../../model/index.js";
import { propertyOf } from "../graph/statement-records.js";
import { groupBy } from "../group.js";
import type { EntityDeclaration, Knowledge, SourceDeclaration } from "./declarations.js";
import { compareText } from "./place.js";
import { seedYaml } from "./yaml.js";

/** Writes seed files, path to text. What is derived is not part of them. */
export function writeSeedFiles(known: Knowledge, model: Model): Map<string, string> {
  const { title, description, layers } = known.dataset;
  const dataset = { ...(title !== null && { title }), ...(description !== null && { description }), layers: layers.map(withoutNulls) };
  const sources = Object.fromEntries([...known.sources.values()].sort((a, b) => compareText(a.id, b.id)).map(({ id, sections, ...source }) => [id, { ...source, ...(sections.length > 0 && { sections }) }]));
  const files = new Map([
    ["dataset.yaml", seedYaml(dataset)],
    ["sources.yaml", seedYaml({ sources })],
  ]);
  const declared = new Set<string>();
  for (const { name } of layers) {
    const statements = known.statements.filter(({ layer }) => layer === name);
    if (statements.length > 0) files.set(`${name.toLowerCase()}.yaml`, seedYaml(layerFile(name, statements, declared, known, model)));
  }
  return files;
}

const withoutNulls = (record: object): object => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));

function layerFile(layer: string, statements: readonly Statement[], declared: Set<string>, known: Knowledge, model: Model): object {
  const source = mostCited(statements);
  const bySubject = groupBy(
    statements.toSorted((a, b) => compareText(a.subject, b.subject)),
    ({ subject }) => subject,
  );
  const entities: Record<string, object> = {};
  for (const [id, own] of bySubject) {
    const entity = known.entities.get(id);
    if (entity === undefined) continue;
    entities[id] = { ...(!declared.has(id) && declaration(entity)), ...entries(entity, own, source, known, model) };
    declared.add(id);
  }
  return { layer, ...(source !== undefined && { source }), entities };
}

/** The source that most statements cite first: what the file's head names, so that entries need not. */
function mostCited(statements: readonly Statement[]): string | undefined {
  const counts = [...groupBy(statements, ({ citations }) => citations[0]?.source)].map(([source, all]) => ({ source, count: all.length }));
  return counts.sort((a, b) => b.count - a.count || compareText(a.source ?? "", b.source ?? ""))[0]?.source;
}

function declaration({ kind, alsoKinds, formerIds, notes }: EntityDeclaration): object {
  return { kind, ...(alsoKinds.length > 0 && { alsoKinds }), ...(formerIds.length > 0 && { formerIds }), ...(notes.length > 0 && { notes }) };
}

function entries({ kind }: EntityDeclaration, statements: readonly Statement[], head: string | undefined, known: Knowledge, model: Model): Record<string, object> {
  const written: Record<string, object> = {};
  // In the order of the model: names, type and the other properties, then the verbs.
  const order = [...(model.kinds.get(kind)?.properties.keys() ?? []), ...model.verbs.keys()];
  const groups = [...groupBy(statements, (statement) => statement.predicate)].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  for (const [predicate, group] of groups) {
    const field = model.verbs.get(predicate)?.definition.subject.field ?? predicate;
    const property = propertyOf(model, kind, predicate);
    const definitions = property === undefined ? {} : (propertyQualifiers[property.value] ?? {});
    const all = group.toSorted((a, b) => compareText(a.id, b.id)).map((statement) => seedEntry(statement, definitions, head, known.sources));
    const [only] = all;
    written[field] = all.length === 1 && only !== undefined ? only : all;
  }
  return written;
}

type Definitions = Readonly<Record<string, PropertyQualifierDefinition>>;

/** A statement as an entry of a seed file whose head names the source `head`. */
export function seedEntry(statement: Statement, definitions: Definitions, head: string | undefined, sources: ReadonlyMap<string, SourceDeclaration>): object {
  const { object, value, valueState, date, rank, note, citations } = statement;
  const [first, ...further] = gatherPassages(citations);
  return {
    ...(object !== null ? { to: object } : valueState === "VALUE" ? { value } : { state: valueState }),
    ...writtenQualifiers(statement, definitions, sources),
    ...(date !== null && { date }),
    ...(rank !== "NORMAL" && { rank }),
    ...(first !== undefined && citation(first, head, sources)),
    ...(further.length > 0 && { cite: further.map((one) => citation(one, head, sources)) }),
    ...(note !== null && { note }),
  };
}

/** The qualifiers without those that hold when nothing is written. */
function writtenQualifiers({ qualifiers, citations }: Statement, definitions: Definitions, sources: ReadonlyMap<string, SourceDeclaration>): Record<string, unknown> {
  const language = sources.get(citations[0]?.source ?? "")?.language;
  const fallbackOf = (name: string): unknown => (definitions[name]?.value === "LANGUAGE" ? language : definitions[name]?.fallback);
  const written: Record<string, unknown> = Object.fromEntries(Object.entries(qualifiers).filter(([name, value]) => value !== fallbackOf(name)));
  for (const [name, { value }] of Object.entries(definitions)) {
    if (value === "LANGUAGE" && language !== undefined && qualifiers[name] === undefined) written[name] = null;
  }
  return written;
}

/** Citations that differ in their passage alone, as one. */
interface Gathered extends Citation {
  readonly passages: readonly string[];
}

function gatherPassages(citations: readonly Citation[]): Gathered[] {
  const gathered: Gathered[] = [];
  for (const one of citations) {
    const passages = one.locator.type === "TEXT" ? [`${one.locator.start}-${one.locator.end}`] : [];
    const before = gathered.at(-1);
    const continues = before !== undefined && passages.length > 0 && before.passages.length > 0 && before.source === one.source && before.basis === one.basis && one.statedAs === null;
    if (continues) gathered[gathered.length - 1] = { ...before, passages: [...before.passages, ...passages] };
    else gathered.push({ ...one, passages });
  }
  return gathered;
}

function citation({ source, locator, basis, statedAs, passages }: Gathered, head: string | undefined, sources: ReadonlyMap<string, SourceDeclaration>): object {
  const declared = sources.get(source);
  const [only] = passages;
  return {
    ...(source !== head && { source }),
    ...(passages.length > 0 && { at: passages.length === 1 ? only : passages }),
    ...(locator.type === "RECORD" && withoutNulls({ record: locator.record, field: locator.field, release: locator.release })),
    ...(locator.type === "PAGE" && locator.url !== declared?.url && { url: locator.url }),
    ...(locator.type === "PAGE" && locator.retrieved !== null && locator.retrieved !== declared?.retrieved && { retrieved: locator.retrieved }),
    ...(statedAs !== null && { statedAs }),
    ...(basis !== "STATED" && { basis }),
  };
}
