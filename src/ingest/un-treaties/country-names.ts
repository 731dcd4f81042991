import { createRequire } from "node:module";
import { errorCode, OperatorError } from "../../errors.js";

/** The library that the names come from; also the id of the source that they cite. */
export const NAMES_LIBRARY = "i18n-iso-countries";

/** The languages in which countries are named. */
export const LANGUAGES = ["en", "it", "es", "fr"] as const;

/** The names of countries, as one version of the library has them. */
export interface CountryNames {
  readonly version: string;
  /** The names in a language of the country with this ISO 3166-1 alpha-2 code, the usual one first; none when it has none. */
  readonly of: (code: string, language: string) => readonly string[];
}

/**
 * Loads the library, which only this command needs: it is not among what the program depends on at run time.
 *
 * @throws OperatorError when it is not installed
 */
export async function loadCountryNames(): Promise<CountryNames> {
  try {
    const { default: library } = await import("i18n-iso-countries");
    const { version } = createRequire(import.meta.url)("i18n-iso-countries/package.json") as { version: string };
    const of = (code: string, language: string): string[] => {
      const names = library.getName(code, language, { select: "all" });
      // Some names hold two spaces in a row.
      return [...new Set((names ?? []).map((name) => name.replace(/\s+/g, " ").trim()))];
    };
    return { version, of };
  } catch (error) {
    if (errorCode(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new OperatorError(`The names of countries come from the library ${NAMES_LIBRARY}, which is not installed.`, [
      "Run the command in a clone of the repository after `npm ci`, which installs what is needed for development.",
    ]);
  }
}
