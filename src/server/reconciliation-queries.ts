/** What OpenRefine sends, as GraphQL's `reconcile` takes it, and what comes back. */
import { z } from "zod";
import { ApiError } from "../errors.js";

/** A type as it is sent: its id, or an object that has it. */
const type = z.union([z.string(), z.looseObject({ id: z.string() })]).transform((one) => (typeof one === "string" ? one : one.id));

/** A value of a property: a text, a number, or an entity that was matched before. */
const value = z.union([z.string(), z.number().transform(String), z.looseObject({ id: z.string() }).transform(({ id }) => id)]);

const query = z.looseObject({
  query: z.string(),
  type: z.union([type.transform((one) => [one]), z.array(type)]).nullish(),
  limit: z.number().int().min(1).nullish(),
  properties: z.array(z.looseObject({ pid: z.string(), v: z.union([value, z.array(value)]).nullish() })).nullish(),
});

const batch = z.record(z.string(), query);

/** A question, and the key under which its answer is sent. */
export interface KeyedQuery {
  readonly key: string;
  readonly query: { readonly name: string; readonly kind?: string; readonly country?: string; readonly limit?: number };
}

/** More candidates than these are not looked at by anybody. */
const MOST_CANDIDATES = 25;

/**
 * Reads a batch of questions, as JSON in a text.
 *
 * @throws ApiError BAD_REQUEST for what is none
 */
export function queriesOf(text: unknown, kinds: readonly string[]): KeyedQuery[] {
  const read = batch.safeParse(jsonOf(text));
  if (!read.success) {
    const [{ path, message } = { path: [], message: "" }] = read.error.issues;
    throw new ApiError("BAD_REQUEST", `queries${path.map((part) => `.${String(part)}`).join("")}: ${message}`);
  }
  return Object.entries(read.data).map(([key, { query: name, type: types, limit, properties }]) => {
    const kind = types?.find((one) => kinds.includes(one));
    const country = properties?.find(({ pid }) => pid === "country")?.v;
    const [first] = [country ?? []].flat();
    return {
      key,
      query: {
        name,
        ...(kind !== undefined && { kind }),
        ...(first !== undefined && { country: first }),
        ...(typeof limit === "number" && { limit: Math.min(limit, MOST_CANDIDATES) }),
      },
    };
  });
}

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw new ApiError("BAD_REQUEST", "queries: this is not JSON");
  }
}

/** A candidate as GraphQL answers it. */
export interface Candidate {
  readonly score: number;
  readonly match: boolean;
  readonly reasons: readonly string[];
  readonly entity: { readonly id: string; readonly name: string | null; readonly kind: string; readonly description: string | null };
}

/** A candidate as it is sent. */
export const resultOf = ({ score, match, reasons, entity: { id, name, kind, description } }: Candidate): object => ({
  id,
  name: name ?? id,
  description: [description, reasons.join("; ")].filter((one) => one !== null).join(" - "),
  type: [{ id: kind, name: kind }],
  score,
  match,
});
