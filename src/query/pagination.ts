/** Pages and cursors, as the Relay connection specification has them. */
import { badInput } from "../errors.js";

/** A page as asked: how many, from which end, behind which cursor's values. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly values: readonly unknown[] | undefined;
}

/** The largest page. */
export const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 20;

/**
 * Reads `first`, `after`, `last`, `before`.
 *
 * @throws ApiError BAD_USER_INPUT naming the argument
 */
export function pageOf(given: Readonly<Record<string, unknown>>, path: string, order: string, view: string): Page {
  const size = (argument: "first" | "last"): number | undefined => {
    const value = given[argument];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "number" || value < 0 || value > LARGEST_PAGE)
      throw badInput(`${path}${argument}`, `${String(value)} is not between 0 and ${LARGEST_PAGE}`);
    return value;
  };
  const first = size("first");
  const last = size("last");
  const isGiven = (argument: string): boolean => given[argument] !== undefined && given[argument] !== null;
  const backwards = last !== undefined || isGiven("before");
  if (backwards && (first !== undefined || isGiven("after")))
    throw badInput(
      `${path}${last === undefined ? "before" : "last"}`,
      "page forwards with first and after, or backwards with last and before, not both",
    );
  const argument = backwards ? "before" : "after";
  const cursor = given[argument];
  const values = typeof cursor === "string" ? decodeCursor(cursor, `${path}${argument}`, order, view) : undefined;
  return { size: first ?? last ?? DEFAULT_PAGE, backwards, values };
}

/** A cursor: the order, the viewpoint and the version it belongs to, and the sort values of its item. */
export function encodeCursor(order: string, view: string, version: number, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, view, version, ...values])).toString("base64url");
}

function decodeCursor(cursor: string, path: string, order: string, view: string): readonly unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    content = undefined;
  }
  const [ofOrder, ofView, version, ...values] = Array.isArray(content) ? (content as unknown[]) : [];
  if (typeof ofOrder !== "string" || typeof ofView !== "string" || typeof version !== "number")
    throw badInput(path, "this is not a cursor that this API gave");
  if (ofOrder !== order) throw badInput(path, `this cursor belongs to the order ${ofOrder}, the field is ordered by ${order}`);
  if (ofView !== view) throw badInput(path, `this cursor belongs to the viewpoint ${ofView}, the field has ${view}`);
  const plain = values.every((value) => value === null || ["string", "number", "boolean"].includes(typeof value));
  if (values.length !== order.split(",").length || !plain) throw badInput(path, "this is not a cursor that this API gave");
  return values;
}
