/** What the first pass and the graph together say of a dump: which records become entities, and under which ids. */
import type { ReaderContext } from "../reader.js";
import { meetsChoice, recordsNear, type RorChoice } from "./choice.js";
import { type FileIndex, indexFile } from "./index-file.js";
import { redirectsOf } from "./redirects.js";
import type { RecordFile } from "../files/record-file.js";

/** A dump whose records are known by outline. Records are named by ids of ROR, entities by ids of the graph. */
export interface Dump extends FileIndex {
  readonly context: ReaderContext;
  /** From a withdrawn record to the one that stands in its place. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The record that each identifier that several state belongs to; undefined when it belongs to none of them. */
  readonly identifierOwners: ReadonlyMap<string, string | undefined>;
  /** The record that stands in the place of a record of the file: itself, if it was not withdrawn. */
  readonly placeTaken: (ror: string) => string;
  /** Whether the record, or the one in its place, becomes an entity. */
  readonly isKept: (ror: string) => boolean;
  /** The id of the entity that a record becomes: that of another layer's which has its ROR id, or one made of the ROR id. */
  readonly idOf: (ror: string) => string;
}

/** The id that is made of a ROR id. */
export const ownIdOf = (ror: string): string => `org:ror-${ror}`;

/**
 * Reads a dump once, and settles what each record becomes.
 *
 * @throws OperatorError when the file cannot be read, or holds none of the entities that records are to be near to
 */
export async function outlineDump(file: RecordFile, choice: RorChoice, context: ReaderContext): Promise<Dump> {
  const index = await indexFile(file, meetsChoice(choice));
  const entityOf = (ror: string): string | undefined => context.known("ROR", ror);
  const redirects = redirectsOf(index, (ror) => entityOf(ror) !== undefined);
  const placeTaken = (ror: string): string => redirects.get(ror) ?? ror;
  const near = choice.near && recordsNear(choice.near, index, entityOf, placeTaken);
  const isKept = (ror: string): boolean => {
    const taken = placeTaken(ror);
    return index.records.has(taken) && !index.leftOut.has(taken) && (near === undefined || near.has(taken));
  };
  return {
    ...index,
    context,
    redirects,
    identifierOwners: identifierOwners(index, redirects),
    placeTaken,
    isKept,
    idOf: (ror) => entityOf(ror) ?? ownIdOf(ror),
  };
}

/** An identifier that several records state belongs to the only one of them that stands, else to the only one that was not withdrawn. */
function identifierOwners(
  { sharedIdentifiers, records }: FileIndex,
  redirects: ReadonlyMap<string, string>,
): Map<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const [key, stating] of sharedIdentifiers) {
    const standing = stating.filter((ror) => !redirects.has(ror));
    const listed = standing.filter((ror) => records.get(ror)?.status !== "withdrawn");
    owners.set(key, standing.length === 1 ? standing[0] : listed.length === 1 ? listed[0] : undefined);
  }
  return owners;
}
