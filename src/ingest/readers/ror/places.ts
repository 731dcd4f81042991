import type { Citation, Scheme } from "../../../model/index.js";
import type { Findings } from "../findings.js";
import type { Claim, EntityItem } from "../reader.js";
import { citationOf } from "./citation.js";
import type { Dump } from "./dump.js";
import type { RorRecord } from "./record.js";

type Location = RorRecord["locations"][number];

/**
 * The cities and countries in which the records of a dump are. Each is stated by the first record that names it, which is
 * enough to cite: all take it from GeoNames.
 */
export class Places {
  /** The name under which each place of GeoNames was stated. */
  readonly #names = new Map<number, string>();
  readonly #countries = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(
    private readonly dump: Dump,
    private readonly findings: Findings,
  ) {}

  /** The id of the place of a location. */
  idOf({ geonames_id }: Location): string {
    return this.dump.context.known("GEONAMES", String(geonames_id)) ?? ownCityId(geonames_id);
  }

  /** The place of a location, and the country in which it is, unless they were stated before. */
  *itemsOf(location: Location, record: RorRecord, index: number): Generator<EntityItem> {
    const { geonames_id: number, geonames_details: details } = location;
    const cite = (field: string): Citation[] => [citationOf(record.id, `locations[${index}].${field}`, record.admin.last_modified.date)];
    const statedName = this.#names.get(number);
    if (statedName !== undefined) {
      if (statedName !== details.name)
        this.findings.add(
          "places that records name differently; the first name is stated",
          `${statedName}, ${details.name} (GeoNames ${number})`,
        );
      return;
    }
    this.#names.set(number, details.name);
    const country = this.#countryIdOf(details.country_code);
    if (!this.#countries.has(country)) {
      this.#countries.add(country);
      yield { origin: record.origin, ...this.#country(country, location, cite) };
    }
    yield { origin: record.origin, ...this.#place(this.idOf(location), country, location, cite) };
  }

  #countryIdOf(code: string): string {
    return this.dump.context.known("ISO_3166_1", code) ?? ownCountryId(code);
  }

  #country(id: string, { geonames_details: { country_code: code, country_name: name } }: Location, cite: Cite): Place {
    return this.#entity(id, "Country", ownCountryId(code), [
      {
        predicate: "names",
        value: name,
        qualifiers: { language: "en", type: "OFFICIAL" },
        citations: cite("geonames_details.country_name"),
      },
      identifier("ISO_3166_1", code, cite("geonames_details.country_code")),
    ]);
  }

  #place(id: string, country: string, { geonames_id: number, geonames_details: { name } }: Location, cite: Cite): Place {
    // Two ids of GeoNames can be one place of the graph, and one can be the country: then its name is stated already.
    const isNamed = this.#ids.has(id) || id === country;
    this.#ids.add(id);
    const nameAndCountry: readonly Claim[] = [
      { predicate: "names", value: name, qualifiers: { type: "OFFICIAL" }, citations: cite("geonames_details.name") },
      { predicate: "PART_OF", object: country, citations: cite("geonames_details.country_code") },
    ];
    return this.#entity(id, "City", ownCityId(number), [
      ...(isNamed ? [] : nameAndCountry),
      identifier("GEONAMES", String(number), cite("geonames_id")),
    ]);
  }

  /** An entity that may be another layer's: then its kind is, and the id that it would have had leads to it. */
  #entity(id: string, kind: string, ownId: string, claims: readonly Claim[]): Place {
    return { id, kind: this.dump.context.kindOf(id) ?? kind, ...(id !== ownId && { formerIds: [ownId] }), claims };
  }
}

type Place = Omit<EntityItem, "origin">;

/** A citation of a field of the location. */
type Cite = (field: string) => Citation[];

const ownCityId = (geonames: number): string => `cty:geonames-${geonames}`;
const ownCountryId = (code: string): string => `plc:iso-${code.toLowerCase()}`;

const identifier = (scheme: Scheme, value: string, citations: Citation[]): Claim => ({
  predicate: "identifiers",
  value,
  qualifiers: { scheme, identifies: "ITSELF", status: "VERIFIED" },
  citations,
});
