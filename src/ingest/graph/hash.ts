import { hash } from "node:crypto";
import type { Stored } from "../../store/records.js";

/** The short hash of a record: over all its fields, whatever their order. Absent fields do not count. */
export function recordHash(record: Readonly<Record<string, Stored | undefined>>): string {
  const fields: (string | Stored)[] = [];
  for (const name of Object.keys(record).sort()) {
    const value = record[name];
    if (value !== undefined && name !== "hash") fields.push(name, value);
  }
  return sha256(JSON.stringify(fields)).slice(0, 16);
}

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string): string => hash("sha256", text);

/** Gives a record its hash. @returns the same record */
export function withHash<Fields extends Readonly<Record<string, Stored | undefined>>>(fields: Fields): Fields & { readonly hash: string } {
  // Not into a copy: a large layer has millions of them.
  return Object.assign(fields, { hash: recordHash(fields) });
}
