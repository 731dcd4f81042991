import { compareText } from "../seeds/place.js";
import type { Difference } from "./difference.js";

/** A change of one record, for people and programs. */
export interface DescribedChange {
  readonly change: "added" | "changed" | "removed";
  readonly id: string;
  /** What the record says, in a line. */
  readonly text: string;
}

/** How many records change. */
export interface ChangeCount {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** A difference as JSON: what `--json` prints. */
export interface DescribedDifference {
  readonly empty: boolean;
  readonly sources: ChangeCount;
  readonly entities: ChangeCount;
  readonly edges: ChangeCount;
  readonly statements: ChangeCount;
  readonly formerIds: ChangeCount;
  readonly byKind: Readonly<Record<string, ChangeCount>>;
  readonly byVerb: Readonly<Record<string, ChangeCount>>;
  readonly byLayer: Readonly<Record<string, ChangeCount>>;
  /** All statements that change; the first lines of them are shown to people. */
  readonly changes: readonly DescribedChange[];
}

/** Counts and lists what changes. */
export function describeDifference(difference: Difference): DescribedDifference {
  const { sources, entities, edges, statements, formerIds } = difference;
  return {
    empty: difference.empty,
    sources: count(sources),
    entities: count(entities),
    edges: count(edges),
    statements: count(statements),
    formerIds: count(formerIds),
    byKind: countBy<{ readonly kind: string }>(entities, ({ kind }) => kind),
    byVerb: countBy<{ readonly verb: string }>(edges, ({ verb }) => verb),
    byLayer: countBy<{ readonly layer: string }>(statements, ({ layer }) => layer),
    changes: describeStatements(difference),
  };
}

function count({
  added,
  changed,
  removed,
}: {
  added: readonly unknown[];
  changed: readonly unknown[];
  removed: readonly unknown[];
}): ChangeCount {
  return { added: added.length, changed: changed.length, removed: removed.length };
}

function countBy<Group>(
  changes: { added: readonly Group[]; changed: readonly { to: Group }[]; removed: readonly Group[] },
  keyOf: (record: Group) => string,
): Record<string, ChangeCount> {
  const counts = new Map<string, { added: number; changed: number; removed: number }>();
  const add = (record: Group, change: keyof ChangeCount): void => {
    const key = keyOf(record);
    const counted = counts.get(key) ?? { added: 0, changed: 0, removed: 0 };
    counted[change] += 1;
    counts.set(key, counted);
  };
  for (const record of changes.added) add(record, "added");
  for (const { to } of changes.changed) add(to, "changed");
  for (const record of changes.removed) add(record, "removed");
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}

function describeStatements({ statements }: Pick<Difference, "statements">): DescribedChange[] {
  interface Shown {
    readonly id: string;
    readonly subject: string;
    readonly predicate: string;
    readonly layer: string;
    readonly object?: string;
    readonly value?: string | number;
    readonly valueState?: string;
    readonly text?: string;
  }
  const line = (one: Shown, change: DescribedChange["change"]): DescribedChange => ({
    change,
    id: one.id,
    text: `${one.subject} ${one.predicate} ${shorten(String(one.text ?? one.object ?? one.value ?? one.valueState))} (${one.layer})`,
  });
  const lines = [
    ...statements.removed.map((one) => line(one, "removed")),
    ...statements.added.map((one) => line(one, "added")),
    ...statements.changed.map(({ to }) => line(to, "changed")),
  ];
  return lines.sort((a, b) => compareText(a.text, b.text) || compareText(a.change, b.change));
}

const shorten = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);

const SIGNS = { added: "+", changed: "~", removed: "-" } as const;

/**
 * A difference in words, a line each.
 *
 * @param limit - how many statements are listed one by one
 */
export function differenceLines(difference: DescribedDifference, limit = 20): string[] {
  if (difference.empty) return ["Nothing changes."];
  const lines = (["entities", "edges", "statements", "sources", "formerIds"] as const).flatMap((type) =>
    phrase(TYPE_WORDS[type], difference[type]),
  );
  const groups = [
    ["by kind", difference.byKind],
    ["by verb", difference.byVerb],
    ["by layer", difference.byLayer],
  ] as const;
  for (const [title, counts] of groups) {
    const parts = Object.entries(counts).map(([name, counted]) => `${name} ${signs(counted)}`);
    if (parts.length > 0) lines.push(`${title}: ${parts.join(", ")}`);
  }
  for (const { change, text } of difference.changes.slice(0, limit)) lines.push(`  ${SIGNS[change]} ${text}`);
  const more = difference.changes.length - limit;
  if (more > 0) lines.push(`  … and ${more} more`);
  return lines.length === 0 ? ["Only what is said of the data set changes."] : lines;
}

const TYPE_WORDS = {
  entities: "entities",
  edges: "relationships",
  statements: "statements",
  sources: "sources",
  formerIds: "former ids",
} as const;

function phrase(what: string, counted: ChangeCount): string[] {
  return counted.added + counted.changed + counted.removed === 0 ? [] : [`${what}: ${signs(counted)}`];
}

const signs = (counted: ChangeCount): string =>
  (["added", "changed", "removed"] as const)
    .filter((change) => counted[change] > 0)
    .map((change) => `${SIGNS[change]}${counted[change]}`)
    .join(" ");
