import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceTexts } from "../query/index.js";

/** The texts of sources that lie as `<source id>.txt` in a folder; none without a folder. A text serves only citations of just this text. */
export function readSourceTexts(directory: string | undefined): SourceTexts {
  const texts = new Map<string, { sha256: string; codePoints: string[] }>();
  for (const file of directory === undefined ? [] : readdirSync(directory).filter((name) => name.endsWith(".txt"))) {
    const bytes = readFileSync(join(directory ?? "", file));
    texts.set(file.slice(0, -".txt".length), {
      sha256: createHash("sha256").update(bytes).digest("hex"),
      codePoints: [...bytes.toString("utf8")],
    });
  }
  return {
    passage: (source, sha256, start, end) => {
      const text = texts.get(source);
      return text?.sha256 === sha256 ? text.codePoints.slice(start, end).join("") : null;
    },
  };
}
