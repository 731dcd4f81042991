import type { Profile } from "./profile.js";

/** Where something is: the cities and the countries, by id. */
export interface Whereabouts {
  readonly cities: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

const PLACES: ReadonlySet<string> = new Set(["City", "Country", "Region"]);

/** What is known of one place, or of a body in which something is. */
interface Known {
  readonly kind: string;
  readonly name: string;
  readonly within: Set<string>;
}

/**
 * The places that the seeds and a file speak of, and what is within what. Only places of the file are kept, never its other records:
 * there are far fewer.
 */
export class Places {
  readonly #known = new Map<string, Known>();

  /** Adds what one of them says of an entity. What both say adds up; the first name stays. */
  add({ id, kind, names, within }: Profile): void {
    const known = this.#known.get(id) ?? { kind, name: names[0]?.value ?? "", within: new Set() };
    for (const around of within) known.within.add(around);
    this.#known.set(id, known);
  }

  /** The cities and countries around: what is in a body is where that is, and a place is in what it is part of. */
  of({ id, within }: Profile): Whereabouts {
    const seen = new Set([id]);
    const open = [...within];
    const cities = new Set<string>();
    const countries = new Set<string>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const known = this.#known.get(next);
      if (known?.kind === "City") cities.add(next);
      if (known?.kind === "Country") countries.add(next);
      open.push(...(known?.within ?? []));
    }
    return { cities, countries };
  }

  /** The name of a place; its id where it has none. */
  nameOf(id: string): string {
    const name = this.#known.get(id)?.name ?? "";
    return name === "" ? id : name;
  }
}

/** Whether entities of a kind are places. */
export const isPlaceKind = (kind: string): boolean => PLACES.has(kind);
