import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What package.json says of this program. */
export const packageFile = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
  readonly engines: { readonly node: string };
};
