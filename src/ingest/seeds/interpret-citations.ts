import { BASES, type Basis, type Citation, type Locator } from "../../model/index.js";
import type { Context, FileHead } from "./context.js";
import { sectionAt, type SourceDeclaration } from "./declarations.js";
import { asDate, asEnum, asMap, asText, asToken, child, listOrOne, LONGEST_STATED_AS, refuseUnknownKeys } from "./fields.js";
import { asUrl } from "./interpret-dataset.js";
import type { Place } from "./place.js";
import type { MapNode, SeedNode } from "./seed-node.js";
import { didYouMean } from "./suggest.js";

/** The keys by which an entry, or an item of its `cite`, says where it is stated. */
export const CITATION_KEYS = ["source", "at", "statedAs", "basis", "record", "field", "release", "url", "retrieved"] as const;

/** The bases that a curator may write; DERIVED is the importer's. */
export const WRITTEN_BASES = Object.keys(BASES).filter((basis) => basis !== "DERIVED");

/** A citation and where it is written. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly place: Place;
}

/** The citations of an entry: its own, then those of its `cite`. */
export function interpretCitations(entry: MapNode, head: FileHead, context: Context): PlacedCitation[] {
  const further = child(entry, "cite");
  // A document is cited by a passage only, so an entry that names none and has a `cite` means that alone.
  const others = further === undefined ? [] : listOrOne(further);
  const own = others.length === 0 || CITATION_KEYS.some((key) => entry.entries.has(key)) || (head.source !== undefined && head.source.type !== "DOCUMENT");
  const citations = own ? interpretCitation(entry, head, context) : [];
  for (const item of others) {
    const node = asMap(item, "a citation", context.problems);
    if (node === undefined) continue;
    refuseUnknownKeys(node, CITATION_KEYS, "a citation", context.problems);
    citations.push(...interpretCitation(node, head, context));
  }
  return citations;
}

function interpretCitation(node: MapNode, head: FileHead, context: Context): PlacedCitation[] {
  const { problems } = context;
  const source = sourceOf(node, head, context);
  if (source === undefined) return [];
  const statedAsNode = child(node, "statedAs");
  const statedAs = statedAsNode === undefined ? null : (asText(statedAsNode, problems, LONGEST_STATED_AS) ?? null);
  const basisNode = child(node, "basis");
  const basis = (basisNode === undefined ? "STATED" : (asEnum(basisNode, WRITTEN_BASES, "a basis that can be written", problems) ?? "STATED")) as Basis;
  return locatorsOf(node, source, context).map(({ locator, place }, index) => ({
    // What is written as stated lies in the first passage; the others bear it without repeating it.
    citation: { source: source.id, locator, basis, statedAs: index === 0 ? statedAs : null },
    place,
  }));
}

function sourceOf(node: MapNode, head: FileHead, { sources, problems }: Context): SourceDeclaration | undefined {
  const written = child(node, "source");
  if (written === undefined) {
    if (head.source === undefined) problems.add(node.place, "no source is named", "`source:` here or at the head of the file");
    return head.source;
  }
  const id = asToken(written, "the id of a source", problems);
  if (id === undefined) return undefined;
  const source = sources.get(id);
  if (source === undefined) problems.add(written.place, `the source "${id}" is not declared${didYouMean(id, sources.keys())}`, "the id of a source in sources.yaml");
  return source;
}

interface PlacedLocator {
  readonly locator: Locator;
  readonly place: Place;
}

function locatorsOf(node: MapNode, source: SourceDeclaration, { problems }: Context): PlacedLocator[] {
  const at = node.entries.get("at");
  const record = node.entries.get("record");
  if (source.type === "DOCUMENT") {
    for (const key of ["record", "field", "release", "url", "retrieved"]) {
      const entry = node.entries.get(key);
      if (entry !== undefined) problems.add(entry.key, `${source.id} is a DOCUMENT, which is cited by passages`, "`at: start-end`");
    }
    const passages = at === undefined ? [] : listOrOne(at.value);
    if (passages.length > 0) return passages.flatMap((item) => passage(item, source, problems) ?? []);
    problems.add(node.place, `no passage of ${source.id} is named`, "`at: start-end`, in code points of the text");
    return [];
  }
  if (at !== undefined) problems.add(at.key, `${source.id} is not a DOCUMENT, so it has no passages`, "no `at`, or another source");
  const text = (key: string): string | null => {
    const value = child(node, key);
    return value === undefined ? null : (asText(value, problems) ?? null);
  };
  if (record !== undefined) {
    if (source.type !== "RECORDS") problems.add(record.key, `${source.id} is a PAGE, so it has no records`, "a source of type RECORDS");
    const id = asText(record.value, problems);
    return id === undefined ? [] : [{ locator: { type: "RECORD", record: id, field: text("field"), release: text("release") }, place: record.key }];
  }
  for (const key of ["field", "release"]) {
    const entry = node.entries.get(key);
    if (entry !== undefined) problems.add(entry.key, `\`${key}\` without \`record\``, "`record: ...` as well");
  }
  return pageLocator(node, source, problems);
}

function pageLocator(node: MapNode, source: SourceDeclaration, problems: Context["problems"]): PlacedLocator[] {
  const urlNode = child(node, "url");
  const retrievedNode = child(node, "retrieved");
  const url = urlNode === undefined ? source.url : asUrl(urlNode, problems);
  const retrieved = retrievedNode === undefined ? source.retrieved : asDate(retrievedNode, problems);
  if (url === undefined) {
    if (urlNode === undefined) problems.add(node.place, `${source.id} has no url, so it cannot be cited as a whole`, source.type === "RECORDS" ? "`record: ...`" : "`url:` here or at the source");
    return [];
  }
  return [{ locator: { type: "PAGE", url, retrieved: retrieved ?? null }, place: urlNode?.place ?? node.place }];
}

function passage(node: SeedNode, source: SourceDeclaration, problems: Context["problems"]): PlacedLocator | undefined {
  const match = node.type === "scalar" ? /^(\d{1,9})-(\d{1,9})$/.exec(node.text) : null;
  const start = Number(match?.[1]);
  const end = Number(match?.[2]);
  if (match === null || end <= start) {
    const written = node.type === "scalar" ? `"${node.text}"` : "this";
    problems.add(node.place, match === null ? `${written} is not a passage` : `the passage ${written} ends before it begins`, "`start-end` with start < end, e.g. 511-533");
    return undefined;
  }
  return { locator: { type: "TEXT", section: sectionAt(source.sections, start), start, end, sha256: source.sha256 ?? "" }, place: node.place };
}
