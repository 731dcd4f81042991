/**
 * Which records nobody is to see, and how a question leaves them out.
 *
 * A commit is not seen at one moment: a reader may meet a node or relationship whose properties are not written yet, or are
 * gone already. So what is to be seen is told by a property that is there, never by one that is missing: every entity, edge,
 * statement and source carries `load` (0 for what the seeds say), is written with it, and loses it in a transaction of its own
 * before it is deleted.
 */
import { cypher, name, parameter, type Fragment, type Variable } from "./cypher.js";

/** The records that nobody is to see: those that this load wrote, or those that its publication has replaced. */
export interface Hiding {
  readonly what: "load" | "withdrawnBy";
  /** Of the load. */
  readonly load: number;
}

/** `load:7`, `withdrawnBy:7`, or `nothing:7` once load 7 is settled: no two loads leave the same text. */
export const hidingText = (what: Hiding["what"] | "nothing", load: number): string => `${what}:${load}`;

/** Reads {@link hidingText}; undefined when everything is to be seen. */
export function parseHiding(text: string | undefined): Hiding | undefined {
  const [what, load] = (text ?? "").split(":");
  return what === "load" || what === "withdrawnBy" ? { what, load: Number(load) } : undefined;
}

/** That a record is to be seen. */
export function isSeen({ what, load }: Hiding, record: Variable | Fragment): Fragment {
  const number = parameter(load);
  return what === "load"
    ? cypher`${record}.load <> ${number}`
    : cypher`(${record}.load IS NOT NULL AND coalesce(${record}.withdrawnBy, 0) <> ${number})`;
}

/** ` AND …`, that a record is not one of those that are not to be seen (see `DatasetRecord.hiding`). */
export function andSeen(hiding: string | undefined, of: string): Fragment {
  const hidden = parseHiding(hiding);
  return hidden === undefined ? cypher`` : cypher` AND ${isSeen(hidden, cypher`${name(of)}`)}`;
}
