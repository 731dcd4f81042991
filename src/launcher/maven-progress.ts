import { APPROXIMATE_DOWNLOAD } from "./release.js";

const BYTES: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Counts what Maven says that it fetches: `Downloaded from central: …/a.jar (1.2 MB at 3 MB/s)`. */
export class MavenProgress {
  #jars = 0;
  #bytes = 0;

  /** Takes a line of Maven's output into account. */
  read(line: string): void {
    const downloaded = /Downloaded from \S+: (\S+) \(([\d.]+) ([kMG]?B)\b/.exec(line);
    if (downloaded === null) return;
    const [, address = "", amount = "0", unit = "B"] = downloaded;
    if (address.endsWith(".jar")) this.#jars += 1;
    this.#bytes += Number(amount) * (BYTES[unit] ?? 0);
  }

  /** Where it stands, for a person. */
  toString(): string {
    if (this.#bytes === 0) return "looking at what is there already";
    const megabytes = Math.round(this.#bytes / 1e6);
    return `${this.#jars} of about ${APPROXIMATE_DOWNLOAD.jars} jars, ${megabytes} of about ${APPROXIMATE_DOWNLOAD.megabytes} MB`;
  }
}
