import { createHash } from "node:crypto";
import type { Stored } from "../../store/records.js";

/** The short hash of a record: over all its fields, whatever their order. Absent fields do not count. */
export function recordHash(record: Readonly<Record<string, Stored | undefined>>): string {
  const entries = Object.entries(record).filter(([name, value]) => value !== undefined && name !== "hash");
  return sha256(JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))).slice(0, 16);
}

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The record with its hash. */
export function withHash<Fields extends Readonly<Record<string, Stored | undefined>>>(fields: Fields): Fields & { readonly hash: string } {
  return { ...fields, hash: recordHash(fields) };
}
