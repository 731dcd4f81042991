/** Opening a file for reading, whatever it is packed in. What it is shows in its first bytes, not in its name. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { CHUNK, type FileState, stateOfFile, unchangedPasses } from "./file-state.js";
import { entriesOfZip } from "./zip.js";
import type { UnpackedFile } from "./content.js";

/**
 * What a file holds: one content, plain or unpacked by gzip, or those of a zip archive.
 *
 * @throws OperatorError when there is no such file, or nothing in it
 */
export async function openFile(path: string): Promise<readonly UnpackedFile[]> {
  const state = await stateOfFile(path);
  const signature = await firstBytes(path, 4);
  if (signature.equals(Buffer.from("PK\x03\x04")) || signature.equals(Buffer.from("PK\x05\x06"))) return entriesOfZip(path, state);
  return [single(path, state, signature[0] === 0x1f && signature[1] === 0x8b)];
}

function single(path: string, state: FileState, isGzip: boolean): UnpackedFile {
  let read = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    read = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
      read += chunk.length;
      yield chunk;
    }
  }
  // An error of the pipeline comes out of its last stream, which is what is read.
  const unzipped = (): AsyncIterable<Buffer> => pipeline(counted, createGunzip({ chunkSize: CHUNK }), () => {});
  return {
    name: path,
    bytes: unchangedPasses(path, path, state, isGzip ? unzipped : counted),
    progress: () => Math.min(1, read / state.size),
  };
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
