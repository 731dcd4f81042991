/** Opening a file that is read from its beginning to its end: the one place in which mappings and exchange files do it. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { OperatorError } from "../../errors.js";
import { errorCode } from "../error-code.js";

/** A file that is being read. */
export interface OpenFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** In bytes. */
  readonly size: number;
  /** How much of it has been read, from 0 to 1. */
  readonly progress: () => number;
}

/**
 * Opens a file.
 *
 * @throws OperatorError when there is no such file or it may not be read
 */
export async function openFile(path: string): Promise<OpenFile> {
  const status = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!status.isFile()) throw new OperatorError(`${path} is not a file.`, ["Name a file."]);
  let read = 0;
  return {
    size: status.size,
    progress: () => (status.size === 0 ? 1 : Math.min(1, read / status.size)),
    bytes: (async function* () {
      try {
        for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
          read += chunk.length;
          yield chunk;
        }
      } catch (error) {
        throw unreadable(path, error);
      }
    })(),
  };
}

/** Why a file cannot be read, in a few words: "there is no such file". */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "it may not be read";
  return error instanceof Error ? error.message : String(error);
}

const unreadable = (path: string, error: unknown): OperatorError =>
  new OperatorError(`${path} cannot be read: ${reasonOf(error)}.`, ["Check the path, and that you may read the file."]);
