import { type RawRecord, RecordBytes } from "./raw-record.js";

const LINE_FEED = 0x0a;

/** The lines of a file. In UTF-8 the byte of a line feed is never part of another character, so bytes can be split by it. */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<RawRecord> {
  const record = new RecordBytes();
  let line = 1;
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      record.add(chunk.subarray(from, end));
      yield { line, bytes: record.take() };
      line += 1;
      from = end + 1;
    }
    if (from < chunk.length) record.add(chunk.subarray(from));
  }
  if (record.length > 0) yield { line, bytes: record.take() };
}
