import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DATASET, SOURCES, type Files } from "../../../unit/ingest/helpers.js";

/** A new directory below the system's temporary one, removed after the tests of the file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "crg-ingest-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Writes seed files into a new directory below `parent`; `dataset.yaml` and `sources.yaml` are there by default. */
export function seedDirectory(parent: string, files: Files): string {
  const directory = mkdtempSync(path.join(parent, "seeds-"));
  for (const [name, text] of Object.entries({ "dataset.yaml": DATASET, "sources.yaml": SOURCES, ...files })) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), text);
  }
  return directory;
}

/**
 * A ring of organizations: each has the mark as its level and is a member of the one so many further on, so that the whole graph
 * tells which state it is in, and a mixture of two states can be told from either.
 */
export function ring(mark: number, size = 40): Files {
  const id = (index: number): string => `org:o${index % size}`;
  const step = 1 + (mark % (size - 1));
  const entity = (index: number): string =>
    `  ${id(index)}:\n    kind: Organization\n    names: { value: Organization ${index}, at: 1-2 }\n    level: { value: mark ${mark}, at: 1-2 }\n    memberOf: { to: "${id(index + step)}", at: 1-2 }\n`;
  return {
    "ring.yaml": `layer: DOCUMENTS\nsource: page-of-text\nentities:\n${Array.from({ length: size }, (_, index) => entity(index)).join("")}`,
  };
}
