/** The closed vocabularies of statements and citations, value to description. They become the API's enums. */

/** How a statement stands among others on the same point. */
export const RANKS = {
  PREFERRED: "Shown before others.",
  NORMAL: "Neither preferred nor deprecated.",
  DEPRECATED: "Kept for the record; makes no relationship and no value.",
} as const;

/** On what ground a citation bears its statement, strongest first. */
export const BASES = {
  STATED: "The passage says so.",
  IMPLIED: "The passage implies it: a heading, a possessive, the context.",
  DERIVED: "It follows from other statements by a rule.",
} as const;

/** Whether a value is known. */
export const VALUE_STATES = {
  VALUE: "A value is stated.",
  SOME: "There is one, its value is unknown.",
  NONE: "Stated to be none.",
} as const;

/** What sort of name a name is, in the order in which names are preferred. */
export const NAME_TYPES = {
  OFFICIAL: "The usual or official name.",
  TRANSLATION: "A translation of the name.",
  ALIAS: "Another name in use.",
  ACRONYM: "An acronym or abbreviation.",
  AS_WRITTEN: "A form as the source writes it.",
  TYPO: "A form that the source misspells.",
} as const;

/** What an identifier stands for. */
export const IDENTIFIES = {
  ITSELF: "The entity itself; look-up follows only these.",
  PLACE: "The place to which a body belongs.",
  BODY: "The body that governs a place.",
} as const;

/** How far an identifier has been checked. */
export const IDENTIFIER_STATUSES = {
  VERIFIED: "Seen in a published record or address.",
  PATTERN: "Built from the scheme's pattern, not itself seen.",
  WITHDRAWN: "Withdrawn by its register.",
} as const;

/** How exact a count is. */
export const COUNT_QUALIFIERS = {
  EXACT: "As many.",
  ABOUT: "About as many.",
  ALMOST: "Almost as many.",
  MORE_THAN: "More than as many.",
} as const;

/** Identifier schemes: how an address is made of a value, and the pattern of a value. */
export const SCHEMES = {
  ROR: { description: "Research Organization Registry.", url: "https://ror.org/{}", pattern: /^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$/ },
  WIKIDATA: { description: "Wikidata.", url: "https://www.wikidata.org/wiki/{}", pattern: /^Q[1-9][0-9]*$/ },
  ISTAT: { description: "Code of an Italian municipality or province (ISTAT).", pattern: /^[0-9]{3}([0-9]{3})?$/ },
  ISO_3166_1: { description: "Two-letter country code (ISO 3166-1 alpha-2).", pattern: /^[A-Z]{2}$/ },
  ISO_3166_1_ALPHA_3: { description: "Three-letter country code (ISO 3166-1 alpha-3).", pattern: /^[A-Z]{3}$/ },
  M49: { description: "Numeric area code of the United Nations (M49).", pattern: /^[0-9]{3}$/ },
  GEONAMES: { description: "GeoNames.", url: "https://www.geonames.org/{}", pattern: /^[1-9][0-9]*$/ },
  URN_NIR: { description: "Italian law (URN:NIR).", url: "https://www.normattiva.it/uri-res/N2Ls?{}", pattern: /^urn:nir:\S+$/ },
  ELI: { description: "European Legislation Identifier.", url: "{}", pattern: /^https?:\/\/\S+$/ },
  CODICE_REDAZIONALE: { description: "Editorial code of an act in the Italian official gazette.", pattern: /^[0-9]{2,3}[A-Z][0-9]{4,5}$/ },
  ISNI: { description: "International Standard Name Identifier.", url: "https://isni.org/isni/{}", pattern: /^[0-9]{15}[0-9X]$/ },
  FUNDREF: { description: "Crossref Funder Registry.", pattern: /^[0-9]+$/ },
  GRID: { description: "Global Research Identifier Database.", pattern: /^grid\.[0-9]+\.[0-9a-f]+$/ },
} as const satisfies Record<string, { description: string; url?: string; pattern: RegExp }>;

/** One value of a closed vocabulary. */
export type Rank = keyof typeof RANKS;
export type Basis = keyof typeof BASES;
export type ValueState = keyof typeof VALUE_STATES;
export type NameType = keyof typeof NAME_TYPES;
export type Identifies = keyof typeof IDENTIFIES;
export type IdentifierStatus = keyof typeof IDENTIFIER_STATUSES;
export type CountQualifier = keyof typeof COUNT_QUALIFIERS;
export type Scheme = keyof typeof SCHEMES;
