/** What a file on the disk is, and that it stays so while it is read. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { errorCode, errorMessage, OperatorError } from "../../../errors.js";

/** How many bytes are read at once. */
export const CHUNK = 256 * 1024;

/** What of a file tells that it is another one now. */
export interface FileState {
  /** In bytes. */
  readonly size: number;
  /** When it was last modified, in milliseconds. */
  readonly modified: number;
}

/**
 * The state of a file that can be read.
 *
 * @throws OperatorError when there is none, when it is no file, or when it is empty
 */
export async function stateOfFile(path: string): Promise<FileState> {
  const status = await stat(path).catch((error: unknown) => {
    throw readProblem(path, error);
  });
  if (status.isDirectory()) throw new OperatorError(`${path} is a folder, not a file.`, ["Name the file itself."]);
  if (!status.isFile())
    throw new OperatorError(`${path} is not a file that can be read twice.`, ["Save what it gives as a file, and name that."]);
  if (status.size === 0) throw new OperatorError(`${path} is empty.`, ["Fetch it again: the transfer may have been broken off."]);
  return { size: status.size, modified: status.mtimeMs };
}

/** @throws OperatorError when the file is no longer as it was */
export async function refuseChanged(path: string, opened: FileState): Promise<void> {
  const now = await stateOfFile(path);
  if (now.size !== opened.size || now.modified !== opened.modified) throw changed(path);
}

/**
 * Passes over the content of a file. Each gives the same bytes as the first, or fails.
 *
 * @param name - how messages name the content
 * @param content - reads it anew
 * @throws OperatorError, out of the pass, when the file cannot be read or changes meanwhile
 */
export function unchangedPasses(
  path: string,
  name: string,
  opened: FileState,
  content: () => AsyncIterable<Buffer>,
): () => AsyncGenerator<Buffer> {
  let firstDigest: string | undefined;
  return async function* () {
    const hash = createHash("sha256");
    await refuseChanged(path, opened);
    try {
      for await (const chunk of content()) {
        hash.update(chunk);
        yield chunk;
      }
    } catch (error) {
      // A file that is being replaced looks broken as well; the change is what to tell.
      await refuseChanged(path, opened);
      throw readProblem(name, error);
    }
    await refuseChanged(path, opened);
    const digest = hash.digest("hex");
    firstDigest ??= digest;
    if (digest !== firstDigest) throw changed(path);
  };
}

/**
 * The SHA-256 of a file's bytes, as they lie on the disk, in hexadecimal.
 *
 * @throws OperatorError when it cannot be read
 */
export async function sha256OfFile(path: string): Promise<string> {
  const opened = await stateOfFile(path);
  const hash = createHash("sha256");
  const bytes = unchangedPasses(path, path, opened, () => createReadStream(path, { highWaterMark: CHUNK }));
  for await (const chunk of bytes()) hash.update(chunk);
  return hash.digest("hex");
}

const changed = (path: string): OperatorError =>
  new OperatorError(`${path} changed while it was read.`, ["Read it again once nothing writes to it, or read a copy of it."]);

const AGAIN = "Fetch it again, and compare its size or checksum with what its publisher states.";

/** What an error while reading means to the person who named the file. An OperatorError says so already. */
function readProblem(name: string, error: unknown): OperatorError {
  if (error instanceof OperatorError) return error;
  switch (errorCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new OperatorError(`There is no file ${name}.`, ["Check the path."]);
    case "EACCES":
    case "EPERM":
      return new OperatorError(`${name} may not be read.`, ["Give the user who runs this the right to read it."]);
    case "Z_BUF_ERROR":
      return new OperatorError(`${name} is truncated: its compressed data end in the middle.`, [AGAIN]);
    default:
      return new OperatorError(`${name} cannot be read: ${errorMessage(error)}.`, [AGAIN]);
  }
}
