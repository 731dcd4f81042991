import type { Template } from "./template.js";

/** What an id that a mapping makes looks like, and of which kind the entity is. */
export interface OwnId {
  readonly template: Template;
  readonly kind: string;
}

/** Of which kind the entities are whose ids a mapping makes: an id may be asked for before its row has been read. */
export class OwnIds {
  readonly #patterns: readonly { readonly pattern: RegExp; readonly kind: string }[];

  /** @param ids - of all entities of the mapping */
  constructor(ids: readonly OwnId[]) {
    this.#patterns = ids.map(({ template, kind }) => ({ pattern: patternOf(template), kind }));
  }

  /** The kind of the first entity of the mapping whose ids look like this one. */
  kindOf(id: string): string | undefined {
    return this.#patterns.find(({ pattern }) => pattern.test(id))?.kind;
  }
}

function patternOf({ parts }: Template): RegExp {
  const patterns = parts.map((part) => (typeof part === "string" ? part.replace(/[.\\^$*+?()[\]{}|]/gu, "\\$&") : "[a-z0-9._-]+"));
  return new RegExp(`^${patterns.join("")}$`, "u");
}
