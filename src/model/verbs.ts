import type { QualifierDefinition, VerbDefinition } from "./definition.js";

const ORGANIZATIONS = ["Organization", "Network"] as const;
const PLACES = ["City", "Country", "Region"] as const;
const ACTORS = [...ORGANIZATIONS, ...PLACES, "Person", "MemberGroup"] as const;
const UNDERTAKINGS = ["Initiative", "Facility", "Event"] as const;
const ANY = [...ACTORS, ...UNDERTAKINGS, "Law", "Agreement", "Topic", "Recognition"] as const;

/** What every verb may carry beside its own qualifiers and its date. */
export const commonQualifiers = {
  scope: { value: "TEXT", description: "To what extent or in which respect it holds, as stated." },
  joint: { value: "BOOLEAN", description: "Whether it is done together with the others of whom the same is stated." },
} as const satisfies Record<string, QualifierDefinition>;

/** The verbs, each once: nature, both ends with their fields, qualifiers, ontology term. The list is closed; it grows by an entry here. */
export const verbs = {
  COORDINATES: {
    nature: "STATE",
    term: "crg:coordinates",
    subject: { kinds: ORGANIZATIONS, field: "coordinates", description: "What it coordinates." },
    object: { kinds: ["Network", "Initiative"], field: "coordinatedBy", description: "Who coordinates it." },
  },
  MANAGES: {
    nature: "STATE",
    term: "crg:manages",
    subject: { kinds: ACTORS, field: "manages", description: "What it manages, heads or carries out." },
    object: { kinds: [...ORGANIZATIONS, ...UNDERTAKINGS], field: "managedBy", description: "Who manages, heads or carries it out." },
    qualifiers: {
      onBehalfOf: { value: "ENTITY", description: "For whom it manages." },
    },
  },
  SUPPORTS: {
    nature: "STATE",
    term: "crg:supports",
    subject: { kinds: [...ACTORS, ...UNDERTAKINGS, "Agreement"], field: "supports", description: "What or whom it supports." },
    object: { kinds: ANY, field: "supportedBy", description: "Who or what supports it." },
  },
  PART_OF: {
    nature: "STATE",
    term: "org:subOrganizationOf",
    subject: { kinds: ANY, field: "partOf", description: "What it is a part or unit of." },
    object: { kinds: ANY, field: "parts", description: "Its parts or units." },
  },
  MEMBER_OF: {
    nature: "STATE",
    term: "org:memberOf",
    subject: { kinds: ACTORS, field: "memberOf", description: "What it is a member of." },
    object: { kinds: ORGANIZATIONS, field: "members", description: "Its members." },
    qualifiers: { role: { value: "TEXT", description: "As what it is a member, e.g. permanent member." } },
  },
  LOCATED_IN: {
    nature: "STATE",
    term: "schema:location",
    subject: { kinds: ANY, field: "locatedIn", description: "The place or body in which it is, or from which it comes." },
    object: {
      kinds: [...ORGANIZATIONS, ...PLACES, "Facility"],
      field: "locationOf",
      description: "What is located in it or comes from it.",
    },
  },
  ACTIVE_IN: {
    nature: "STATE",
    term: "schema:areaServed",
    subject: { kinds: [...ACTORS, ...UNDERTAKINGS, "Agreement"], field: "activeIn", description: "The places in which it is active." },
    object: { kinds: PLACES, field: "areaOfActivityOf", description: "What is active in this place." },
  },
  HAS_MEMBERS_IN: {
    nature: "STATE",
    term: "crg:hasMembersIn",
    subject: { kinds: ORGANIZATIONS, field: "hasMembersIn", description: "The places in which it has members." },
    object: { kinds: PLACES, field: "placeOfMembersOf", description: "What has members in this place." },
  },
  ESTABLISHED_BY: {
    nature: "OCCURRENCE",
    term: "prov:wasGeneratedBy",
    subject: { kinds: ANY, field: "establishedBy", description: "The law or body that established it." },
    object: { kinds: ["Law", "Agreement", ...ACTORS], field: "establishes", description: "What this law or body established." },
  },
  ESTABLISHED_IN: {
    nature: "OCCURRENCE",
    term: "crg:establishedIn",
    subject: {
      kinds: [...ORGANIZATIONS, ...UNDERTAKINGS],
      field: "establishedIn",
      description: "The place or facility in which it was established.",
    },
    object: { kinds: [...PLACES, "Facility"], field: "placeOfEstablishmentOf", description: "What was established in this place." },
  },
  FOUNDED: {
    nature: "OCCURRENCE",
    term: "schema:founder",
    subject: { kinds: ACTORS, field: "founded", description: "What it founded, opened, launched or constituted." },
    object: { kinds: ANY, field: "foundedBy", description: "Who founded, opened, launched or constituted it." },
    qualifiers: {
      role: {
        value: "ENUM",
        values: { FOUNDER: "Founded it.", CO_FOUNDER: "Founded it together with others." },
        description: "Whether alone or with others.",
      },
      manner: {
        value: "ENUM",
        values: { CREATED: "Created it.", OPENED: "Opened it.", LAUNCHED: "Launched it.", CONSTITUTED: "Constituted it." },
        description: "How it came about.",
      },
      atRequestOf: { value: "ENTITY", description: "At whose request." },
    },
  },
  GOVERNED_BY: {
    nature: "STATE",
    term: "dct:conformsTo",
    subject: { kinds: ANY, field: "governedBy", description: "The laws that govern it." },
    object: { kinds: ["Law"], field: "governs", description: "What this law governs." },
    qualifiers: {
      role: {
        value: "ENUM",
        identifies: true,
        description: "In which way the law governs.",
        values: {
          FOUNDING: "Founds it.",
          REGULATES: "Regulates it.",
          FUNCTIONS: "Provides for its functions or activities.",
          COMPETENCE: "Sets its field of competence.",
          BASIS: "Is the legal basis of it.",
          RATIFIES: "Ratifies or executes it.",
        },
      },
    },
  },
  ISSUED_BY: {
    nature: "STATE",
    term: "eli:passed_by",
    subject: { kinds: ["Law", "Recognition"], field: "issuedBy", description: "Who issued it." },
    object: { kinds: [...ORGANIZATIONS, ...PLACES], field: "issued", description: "What it issued." },
  },
  PARTY_TO: {
    nature: "STATE",
    term: "schema:participant",
    subject: { kinds: ACTORS, field: "partyTo", description: "The agreements to which it is a party." },
    object: { kinds: ["Agreement"], field: "parties", description: "The parties to the agreement." },
  },
  AGREED_WITH: {
    nature: "OCCURRENCE",
    term: "crg:agreedWith",
    subject: { kinds: ["Initiative", "Agreement"], field: "agreedWith", description: "With whom it is agreed." },
    object: { kinds: ACTORS, field: "agreedTo", description: "What is agreed with it." },
  },
  COLLABORATES_WITH: {
    nature: "STATE",
    term: "org:linkedTo",
    subject: { kinds: [...ACTORS, "Initiative"], field: "collaboratesWith", description: "With whom it collaborates." },
    qualifiers: { role: { value: "TEXT", description: "As what, e.g. main institutional interlocutor." } },
  },
  WITHIN_FRAMEWORK_OF: {
    nature: "STATE",
    term: "crg:withinFrameworkOf",
    subject: { kinds: ANY, field: "withinFrameworkOf", description: "The project, agreement or plan within whose framework it stands." },
    object: {
      kinds: ["Initiative", "Agreement", "Network", "Law"],
      field: "frameworkOf",
      description: "What stands within its framework.",
    },
    qualifiers: {
      role: {
        value: "ENUM",
        identifies: true,
        description: "What happened within the framework.",
        values: {
          ESTABLISHMENT: "Was established within it.",
          PERFORMANCE: "Is carried out within it.",
          PARTICIPATION: "Takes part in it.",
        },
      },
    },
  },
  COVERS: {
    nature: "STATE",
    term: "crg:covers",
    subject: { kinds: [...ACTORS, "Agreement", "Initiative", "Law"], field: "covers", description: "What it covers." },
    object: { kinds: ANY, field: "coveredBy", description: "What covers it." },
  },
  CONCERNS: {
    nature: "STATE",
    term: "eli:is_about",
    subject: {
      kinds: ["Law", "Agreement", ...UNDERTAKINGS, "Recognition", ...ORGANIZATIONS],
      field: "concerns",
      description: "What it is about.",
    },
    object: { kinds: ANY, field: "concernedBy", description: "What is about it." },
  },
  SUPPORTS_IMPLEMENTATION_OF: {
    nature: "STATE",
    term: "crg:supportsImplementationOf",
    subject: {
      kinds: [...ACTORS, "Agreement", "Initiative"],
      field: "supportsImplementationOf",
      description: "What it helps to implement or apply.",
    },
    object: {
      kinds: ["Law", "Initiative", "Agreement"],
      field: "implementationSupportedBy",
      description: "Who or what helps to implement or apply it.",
    },
    qualifiers: { under: { value: "ENTITY", description: "The agreement under which." } },
  },
  IMPLEMENTS: {
    nature: "STATE",
    term: "crg:implements",
    subject: { kinds: [...ACTORS, "Agreement"], field: "implements", description: "What it implements or takes part in." },
    object: { kinds: ["Initiative", "Law", "Agreement"], field: "implementedBy", description: "Who implements it or takes part in it." },
  },
  DEVELOPS: {
    nature: "STATE",
    term: "crg:develops",
    subject: { kinds: [...ACTORS, "Agreement", "Initiative"], field: "develops", description: "What it develops or delivers." },
    object: { kinds: [...ORGANIZATIONS, ...UNDERTAKINGS], field: "developedBy", description: "Who or what develops or delivers it." },
  },
  PROMOTES: {
    nature: "STATE",
    term: "crg:promotes",
    subject: { kinds: [...ACTORS, "Initiative"], field: "promotes", description: "What it promotes." },
    object: { kinds: ANY, field: "promotedBy", description: "Who promotes it." },
  },
  MONITORS: {
    nature: "STATE",
    term: "crg:monitors",
    subject: { kinds: [...ACTORS, "Initiative", "Agreement"], field: "monitors", description: "What it monitors." },
    object: { kinds: ANY, field: "monitoredBy", description: "Who or what monitors it." },
    qualifiers: { means: { value: "TEXT", description: "By what means, as stated." } },
  },
  HOSTS: {
    nature: "STATE",
    term: "org:siteOf",
    subject: { kinds: [...ACTORS, "Facility"], field: "hosts", description: "What it hosts." },
    object: { kinds: [...ORGANIZATIONS, ...UNDERTAKINGS], field: "hostedBy", description: "Who or what hosts it." },
    qualifiers: { role: { value: "TEXT", description: "As what it hosts, e.g. seat." } },
  },
  USES: {
    nature: "STATE",
    term: "crg:uses",
    subject: { kinds: [...ACTORS, "Initiative", "Agreement"], field: "uses", description: "What it uses or relies on." },
    object: { kinds: ANY, field: "usedBy", description: "Who or what uses it." },
  },
  DESIGNATED: {
    nature: "OCCURRENCE",
    term: "prov:actedOnBehalfOf",
    subject: { kinds: ACTORS, field: "designated", description: "Whom it designated." },
    object: { kinds: ACTORS, field: "designatedBy", description: "Who designated it." },
    qualifiers: {
      role: { value: "TEXT", identifies: true, description: "As what, e.g. reference agency." },
      network: { value: "ENTITY", identifies: true, description: "With respect to which network." },
      inParticular: { value: "BOOLEAN", description: "Whether it is singled out among several." },
    },
  },
  HOLDS_ROLE: {
    nature: "STATE",
    term: "org:holds",
    subject: { kinds: ["Person"], field: "holdsRoleIn", description: "The bodies in which the person holds a role." },
    object: { kinds: [...ORGANIZATIONS, ...PLACES], field: "roleHolders", description: "Who holds a role in it." },
    qualifiers: { role: { value: "TEXT", identifies: true, description: "The role, e.g. governor." } },
  },
  PRESENT_AT: {
    nature: "OCCURRENCE",
    term: "schema:attendee",
    subject: { kinds: ACTORS, field: "presentAt", description: "The events at which it was present." },
    object: { kinds: ["Event"], field: "attendees", description: "Who was present." },
  },
  HELD_IN: {
    nature: "OCCURRENCE",
    term: "schema:location",
    subject: { kinds: ["Event", "Initiative"], field: "heldIn", description: "The place in which it was or is held." },
    object: { kinds: [...PLACES, "Facility"], field: "venueOf", description: "What was or is held here." },
    qualifiers: { placeAsWritten: { value: "TEXT", description: "The name of the place as the source writes it." } },
  },
  MEETING_OF: {
    nature: "OCCURRENCE",
    term: "schema:organizer",
    subject: { kinds: ["Event"], field: "meetingOf", description: "Whose meeting or event it is." },
    object: { kinds: ORGANIZATIONS, field: "meetings", description: "Its meetings and events." },
    qualifiers: { ordinal: { value: "INTEGER", description: "Its place among the meetings, from 1." } },
  },
  OPEN_TO: {
    nature: "STATE",
    term: "crg:openTo",
    subject: { kinds: [...ORGANIZATIONS, "Initiative", "Event"], field: "openTo", description: "To whom it is open." },
    object: { kinds: ACTORS, field: "mayJoin", description: "What is open to it." },
  },
  SIGNED_UP_FOR: {
    nature: "OCCURRENCE",
    term: "crg:signedUpFor",
    subject: { kinds: ACTORS, field: "signedUpFor", description: "What it signed up for." },
    object: { kinds: ["Initiative", ...ORGANIZATIONS], field: "signUps", description: "Who signed up for it." },
    qualifiers: { witnessedAt: { value: "ENTITY", description: "The event at which it signed up." } },
  },
  CONTRIBUTES_TO: {
    nature: "STATE",
    term: "schema:contributor",
    subject: { kinds: [...ACTORS, "Initiative", "Facility"], field: "contributesTo", description: "What it contributes to." },
    object: { kinds: [...ORGANIZATIONS, ...UNDERTAKINGS], field: "contributors", description: "Who contributes to it." },
    qualifiers: { means: { value: "TEXT", description: "With what, as stated." } },
  },
  UPHOLDS: {
    nature: "STATE",
    term: "dct:conformsTo",
    subject: { kinds: ACTORS, field: "upholds", description: "The charters and conventions that it upholds." },
    object: { kinds: ["Law"], field: "upheldBy", description: "Who upholds it." },
  },
  RECEIVED: {
    nature: "OCCURRENCE",
    term: "schema:award",
    subject: { kinds: ACTORS, field: "received", description: "The recognitions that it received." },
    object: { kinds: ["Recognition"], field: "recipients", description: "Who received it." },
    qualifiers: { claimant: { value: "ENTITY", description: "Who claims it, where it is claimed rather than reported." } },
  },
  SUBSEQUENT_TO: {
    nature: "OCCURRENCE",
    term: "dct:relation",
    subject: { kinds: ["Law", "Agreement", "Event", "Initiative"], field: "subsequentTo", description: "What it follows." },
    object: { kinds: ["Law", "Agreement", "Event", "Initiative"], field: "followedBy", description: "What follows it." },
  },
  SIGNED: {
    nature: "OCCURRENCE",
    term: "crg:signed",
    subject: { kinds: ACTORS, field: "signed", description: "The laws and agreements that it signed." },
    object: { kinds: ["Law", "Agreement"], field: "signatories", description: "Who signed it." },
  },
  RATIFIED: {
    nature: "OCCURRENCE",
    term: "crg:ratified",
    subject: {
      kinds: ACTORS,
      field: "ratified",
      description: "The laws and agreements that it ratified, acceded to, succeeded to or accepted.",
    },
    object: {
      kinds: ["Law", "Agreement"],
      field: "ratifiedBy",
      description: "Who ratified it, acceded to it, succeeded to it or accepted it.",
    },
    qualifiers: {
      action: {
        value: "ENUM",
        description: "By which act.",
        values: { RATIFICATION: "Ratification.", ACCESSION: "Accession.", SUCCESSION: "Succession.", ACCEPTANCE: "Acceptance." },
      },
    },
  },
  SUCCEEDED_BY: {
    nature: "OCCURRENCE",
    term: "org:changedBy",
    subject: { kinds: ANY, field: "succeededBy", description: "What succeeded it." },
    object: { kinds: ANY, field: "succeeds", description: "What it succeeds." },
  },
  RELATED_TO: {
    nature: "STATE",
    term: "dct:relation",
    subject: { kinds: ANY, field: "relatedTo", description: "What it is related to in a way that no other verb says." },
    qualifiers: { relation: { value: "TEXT", description: "How, as stated." } },
  },
} as const satisfies Record<string, VerbDefinition>;
