/** A record of ROR as its schema v2 has it, checked: https://ror.readme.io/docs/data-structure. */
import { crc32 } from "node:zlib";
import { z } from "zod";
import { definition, normalizeIdentifier, normalizeText, SCHEMES } from "../../../model/index.js";
import { isLonger, LONGEST_NAME, LONGEST_TEXT } from "../../seeds/fields.js";
import { oneOf } from "../../seeds/suggest.js";
import type { FileRecord } from "../files/record-file.js";
import type { InvalidItem, Origin } from "../reader.js";

const atMost = (longest: number): [(text: string) => boolean, string] => [
  (one) => !isLonger(one, longest),
  `${longest} characters at most`,
];

/** What each field should be is its message; it becomes `expected` of an {@link InvalidItem}. */
const text = z
  .string("a text")
  .transform(normalizeText)
  .pipe(
    z
      .string()
      .min(1, "a text, or nothing at all")
      .refine(...atMost(LONGEST_TEXT)),
  );

const list = <Item extends z.ZodType>(item: Item) => z.array(item, "a list");

const choice = <const Value extends string>(values: readonly Value[]) => z.enum(values, oneOf(values));

/** The nine signs that are the identifier, of the address that stands for it. */
const rorId = z
  .string("an address such as https://ror.org/04zaypm56")
  .transform((address) => normalizeIdentifier("ROR", address))
  .pipe(z.string().regex(SCHEMES.ROR.pattern, "an address such as https://ror.org/04zaypm56"));

/** The types of ROR are types of the model, in capitals. */
const organizationType = z
  .string("a text")
  .transform((type) => type.toUpperCase())
  .pipe(z.string().refine((type) => type in definition.kinds.Organization.types, "a type that the model has"));

const language = z
  .string("a language tag or null")
  .refine(isLanguage, "a language tag such as en")
  .nullish()
  .transform((tag) => tag ?? undefined);

const names = list(
  z.object({
    value: text.refine(...atMost(LONGEST_NAME)),
    types: list(choice(["ror_display", "label", "alias", "acronym"])),
    lang: language,
  }),
).refine((all) => all.filter(({ types }) => types.includes("ror_display")).length === 1, "just one name of the type ror_display");

const location = z.object({
  geonames_id: z.int("a whole number").positive("a whole number from 1"),
  geonames_details: z.object({
    name: text,
    country_code: z.string("a code of two letters").regex(SCHEMES.ISO_3166_1.pattern, "a code of two capital letters"),
    country_name: text,
  }),
});

const recordSchema = z.object(
  {
    id: rorId,
    status: choice(["active", "inactive", "withdrawn"]),
    established: z.int("a year").min(1, "a year from 1").max(9999, "a year up to 9999").nullish(),
    names,
    types: list(organizationType),
    links: list(z.object({ value: text })),
    external_ids: list(
      z.object({
        type: z.string("a text"),
        preferred: z.string("a text or null").nullish(),
        all: list(z.string("a text")),
      }),
    ),
    locations: list(location),
    relationships: list(z.object({ type: choice(["parent", "child", "related", "predecessor", "successor"]), id: rorId })),
    admin: z.object({
      last_modified: z.object({ date: z.string("a date").regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2026-06-23") }),
    }),
  },
  "a record in braces",
);

/** A record of ROR: what the graph takes of it. Ids are without the address. */
export interface RorRecord extends z.infer<typeof recordSchema> {
  readonly origin: Origin;
}

export type RorRelationshipType = RorRecord["relationships"][number]["type"];

/** The address by which ROR names a record; also how citations name it. */
export const addressOf = (ror: string): string => `https://ror.org/${ror}`;

/** What is wrong with a file that begins with this record; undefined when it is a ROR dump of schema v2. */
export function whyNotRor(first: unknown): string | undefined {
  if (isObject(first) && Array.isArray(first["names"]) && typeof first["id"] === "string") return undefined;
  if (isObject(first) && typeof first["name"] === "string" && String(first["id"]).includes("ror.org"))
    return "is a ROR dump of schema v1, whose records have `name` instead of `names`: the dump of schema v2 is needed";
  return "does not hold records of ROR (an object with `id` and `names`)";
}

/** The record as it should be, or what is wrong with it. */
export function readRecord({ origin, value }: FileRecord): RorRecord | InvalidItem {
  const { data, error } = recordSchema.safeParse(value);
  if (data !== undefined) return { ...data, origin: { ...origin, record: addressOf(data.id) } };
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const found = path.reduce<unknown>(
    (inner, key) => (isObject(inner) || Array.isArray(inner) ? Reflect.get(inner, key) : undefined),
    value,
  );
  return {
    origin: isObject(value) && typeof value["id"] === "string" ? { ...origin, record: value["id"] } : origin,
    field: path.reduce<string>(
      (field, key) => (typeof key === "number" ? `${field}[${key}]` : field === "" ? String(key) : `${field}.${String(key)}`),
      "",
    ),
    problem: found === undefined ? "it is missing" : `${excerpt(found)} does not belong here`,
    ...(issue !== undefined && { expected: issue.message }),
  };
}

/** Whether a record was understood. */
export const isRorRecord = (record: RorRecord | InvalidItem): record is RorRecord => "names" in record;

/** A checksum of what the graph takes of a record: the same for two that say the same. */
export const checksumOf = (record: RorRecord): number => crc32(JSON.stringify({ ...record, origin: undefined }));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const excerpt = (value: unknown): string => {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
};

/** The tags that were found to be languages: a dump has some hundred, over and over. */
const languages = new Set<string>();

function isLanguage(tag: string): boolean {
  if (languages.has(tag)) return true;
  try {
    languages.add(Intl.getCanonicalLocales(tag)[0] ?? tag);
    return true;
  } catch {
    return false;
  }
}
