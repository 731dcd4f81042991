import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { errorMessage, OperatorError } from "../../../errors.js";
import { type FileState, unchangedPasses } from "./file-state.js";
import type { UnpackedFile } from "./content.js";

/**
 * The files in a zip archive.
 *
 * @throws OperatorError when the archive is truncated, damaged or empty
 */
export async function entriesOfZip(path: string, state: FileState): Promise<readonly UnpackedFile[]> {
  const files: UnpackedFile[] = [];
  await withZip(path, async (zip) => {
    for await (const entry of zip.eachEntry()) if (isFile(entry)) files.push(entryOfZip(path, state, entry));
  }).catch((error: unknown) => {
    throw new OperatorError(`${path} is not a whole zip archive: ${errorMessage(error)}.`, [
      "Fetch it again: the transfer may have been broken off.",
    ]);
  });
  if (files.length === 0) throw new OperatorError(`${path} is a zip archive without a file in it.`, ["Fetch it again, or name another."]);
  return files;
}

/** Not a folder, and not what macOS adds beside each file. */
const isFile = ({ fileName }: Entry): boolean => !fileName.endsWith("/") && !fileName.startsWith("__MACOSX/");

function entryOfZip(path: string, state: FileState, { fileName, uncompressedSize, crc32: checksum }: Entry): UnpackedFile {
  let read = 0;
  const name = `${path} (${fileName})`;
  async function* content(): AsyncGenerator<Buffer> {
    const zip = await openPromise(path, { autoClose: false });
    try {
      let computed = 0;
      read = 0;
      for await (const chunk of await streamOf(zip, fileName)) {
        computed = crc32(chunk, computed);
        read += chunk.length;
        yield chunk;
      }
      if (computed !== checksum) throw new Error("its checksum is not the one that the archive states");
    } finally {
      zip.close();
    }
  }
  return {
    name,
    entry: fileName,
    bytes: unchangedPasses(path, name, state, content),
    progress: () => (uncompressedSize === 0 ? 1 : read / uncompressedSize),
  };
}

async function streamOf(zip: ZipFile, fileName: string): Promise<AsyncIterable<Buffer>> {
  for await (const entry of zip.eachEntry()) if (entry.fileName === fileName) return zip.openReadStreamPromise(entry);
  throw new Error("the archive no longer holds it");
}

async function withZip(path: string, use: (zip: ZipFile) => Promise<void>): Promise<void> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    await use(zip);
  } finally {
    zip.close();
  }
}
