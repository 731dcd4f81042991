import type { KindDefinition, PropertyDefinition } from "./definition.js";

const text = (term: string, description: string) => ({ value: "TEXT", many: true, term, description }) as const;
const date = (term: string, description: string) => ({ value: "DATE", term, description }) as const;

/** What may be stated of an entity of any kind. */
export const commonProperties = {
  names: { value: "NAME", many: true, term: "skos:prefLabel", description: "A name, in a language, of a type such as official, acronym or as written." },
  description: { value: "TEXT", term: "dct:description", description: "What the entity is, in a few words." },
  identifiers: { value: "IDENTIFIER", many: true, term: "dct:identifier", description: "An identifier in a public scheme." },
  observations: { value: "OBSERVATION", many: true, term: "schema:observationAbout", description: "A dated count, as stated; never reconciled with another." },
} as const satisfies Record<string, PropertyDefinition>;

const activities = text("crg:activity", "What it carries out, hosts, covers or monitors where that is not an entity of its own.");
const audiences = text("schema:audience", "Whom it is for.");
const claims = text("crg:claim", "What is claimed about it; `claimant` says by whom.");
const duration = text("crg:statedDuration", "A duration as stated; a relative one is never turned into a year.");
const functions = text("crg:function", "A task it is charged with.");
const legalForm = text("crg:legalForm", "Its legal form, as stated.");
const level = text("crg:level", "The level at which it acts or is listed, as stated.");
const purposes = text("org:purpose", "What it is for.");
const status = text("crg:status", "Its status, as stated.");
const established = date("dct:created", "When it was established.");

const organizationProperties = { established, purposes, functions, activities, audiences, duration, status, legalForm, level, claims } as const;
const placeProperties = { established, purposes, functions, activities, level, claims } as const;

/** The kinds of entity. Adding one is an entry here. */
export const kinds = {
  Organization: {
    prefixes: ["org"],
    plural: "organizations",
    description: "A body that acts: an institute, a ministry, a regional government, a laboratory, a university, a committee.",
    term: "org:FormalOrganization",
    types: {
      GOVERNMENT: "A national government or a part of it.", MINISTRY: "A ministry.", DEPARTMENT: "A department of a government.",
      COMMISSION: "A commission.", OMBUDSPERSON: "An ombudsperson or independent authority.", REGIONAL_GOVERNMENT: "The government of a region.",
      REGIONAL_COUNCIL: "The elected assembly of a region.", PROVINCIAL_GOVERNMENT: "The government of a province.",
      MUNICIPAL_ADMINISTRATION: "The administration of a municipality.", DIRECTORATE: "A directorate of an administration.",
      LOCAL_AGENCY: "A local agency.", LABORATORY: "A laboratory.", RESEARCH_INSTITUTE: "A research institute.",
      RESEARCH_COUNCIL: "A research council.", RESEARCH_OFFICE: "A research office.", UNIVERSITY: "A university.",
      INSTITUTE: "An institute.", INSTITUTION: "An institution of another body.", DOCUMENTATION_CENTRE: "A centre for documentation and analysis.",
      OBSERVATORY: "An observatory.", INTERGOVERNMENTAL: "An intergovernmental organization.", UN_AGENCY: "An agency of the United Nations.",
      ASSOCIATION: "An association.", PUBLIC_WELFARE_INSTITUTION: "A public welfare institution (Italian IPAB or ASP).",
      COMMITTEE: "A committee.", SECRETARIAT: "A secretariat.", EDUCATION: "Education (ROR).", HEALTHCARE: "Health care (ROR).",
      COMPANY: "A company (ROR).", ARCHIVE: "An archive (ROR).", NONPROFIT: "A non-profit organization (ROR).",
      FACILITY: "A facility (ROR).", FUNDER: "A funder (ROR).", OTHER: "Another type.",
    },
    properties: organizationProperties,
  },
  Network: {
    prefixes: ["net"],
    plural: "networks",
    description: "An organization whose members act together: a network of cities, an association of local governments.",
    term: "org:OrganizationalCollaboration",
    like: "Organization",
    types: {
      INTERNATIONAL: "Acts across countries.", SUPRANATIONAL: "Acts across a part of the world.", NATIONAL: "Acts within a country.",
      REGIONAL: "Acts within a region.", PROVINCIAL: "Acts within a province.", ASSOCIATION: "Is an association by its legal form.",
      INFORMAL: "Has no form of its own; the union of agreements.",
    },
    properties: organizationProperties,
  },
  Law: {
    prefixes: ["law", "con"],
    plural: "laws",
    description: "A normative act: a law, a decree, a regional law, a convention, a protocol, a charter.",
    term: "eli:LegalResource",
    types: {
      LAW: "An act of parliament.", PRESIDENTIAL_DECREE: "A decree of a president.", DECREE_LAW: "A decree with the force of law.",
      REGIONAL_LAW: "A law of a region.", CONVENTION: "A convention.", PROTOCOL: "A protocol to a convention.",
      AMENDMENT: "An amendment to a convention.", CHARTER: "A charter.", RECOMMENDATION: "A recommendation.",
    },
    properties: {
      title: text("eli:title", "Its title."),
      number: { value: "STRING", term: "eli:number", description: "Its number within the year." },
      year: { value: "INTEGER", term: "eli:date_document", description: "The year that its number belongs to." },
      date: date("eli:date_document", "The date of the act."),
      publishedOn: date("eli:date_publication", "When it was published."),
      inForce: date("eli:first_date_entry_in_force", "Since when it is in force."),
      publication: text("eli:published_in", "Where it was published."),
      purposes, functions, status, level,
    },
  },
  Agreement: {
    prefixes: ["agr"],
    plural: "agreements",
    description: "An agreement, partnership or collaboration between parties, named or not.",
    term: "crg:Agreement",
    types: {
      COOPERATION_AGREEMENT: "A cooperation agreement.", PROTOCOL_OF_UNDERSTANDING: "A protocol of understanding.",
      PARTNERSHIP: "A partnership.", COLLABORATION: "A collaboration whose instrument is not named.",
      INTERGOVERNMENTAL_AGREEMENT: "An agreement of a government with an international organization.", JOINT_PROGRAMME: "A joint programme.",
    },
    properties: {
      signedOn: date("crg:signed", "When it was signed."),
      ratifiedOn: date("crg:ratified", "When it was ratified."),
      purposes, activities, audiences, duration, status, level,
    },
  },
  City: {
    prefixes: ["cty"],
    plural: "cities",
    description: "A city, as a place and as a municipality.",
    term: "schema:City",
    types: { MUNICIPALITY: "Named as a municipality.", CITY: "Named as a city." },
    properties: placeProperties,
  },
  Country: {
    prefixes: ["plc"],
    plural: "countries",
    description: "A country.",
    term: "schema:Country",
    types: { STATE: "A sovereign state.", TERRITORY: "A territory." },
    properties: placeProperties,
  },
  Region: {
    prefixes: ["plc"],
    plural: "regions",
    description: "A part of the world that is neither a country nor a city: a region, a province, an island, an area.",
    term: "schema:AdministrativeArea",
    types: {
      REGION: "A region of a country.", AUTONOMOUS_COMMUNITY: "An autonomous community.", PROVINCE: "A province.", ISLAND: "An island.",
      ISLANDS: "A group of islands.", AREA: "An area without an administration of its own.", MACRO_REGION: "A part of the world that holds several countries.",
    },
    properties: placeProperties,
  },
  Initiative: {
    prefixes: ["prj", "prg", "pln"],
    plural: "initiatives",
    description: "Something undertaken: a project, a programme, a plan, a service, a system, an activity, a course of study.",
    term: "schema:Project",
    types: {
      PROJECT: "A project.", PROGRAMME: "A programme.", PLAN: "A plan.", SERVICE: "A service.", SYSTEM: "A system.",
      ACTIVITY: "An activity.", EDUCATION_PROGRAMME: "A course of study.",
    },
    properties: { period: date("dct:temporal", "The period it is for."), established, purposes, functions, activities, audiences, duration, status, level, claims },
  },
  Event: {
    prefixes: ["evt"],
    plural: "events",
    description: "Something that took or takes place: a meeting, an establishment, a series of congresses.",
    term: "schema:Event",
    types: { MEETING: "A meeting.", ESTABLISHMENT: "An act of establishment.", SERIES: "A series of events." },
    properties: {
      date: date("schema:startDate", "When it took place."),
      ordinal: { value: "INTEGER", term: "schema:position", description: "Its place in a series, from 1." },
      purposes, activities, audiences, level,
    },
  },
  Facility: {
    prefixes: ["fac"],
    plural: "facilities",
    description: "A built place: a library, a museum, a documentation centre, premises.",
    term: "org:Site",
    types: {
      LIBRARY: "A library.", MUSEUM: "A museum.", DOCUMENTATION_CENTRE: "A documentation centre.", PREMISES: "Premises.",
      RESIDENTIAL_ACCOMMODATION: "Residential accommodation.", CENTRE: "A centre.",
    },
    properties: { established, purposes, functions, activities, audiences, status, level },
  },
  Person: {
    prefixes: ["per"],
    plural: "people",
    description: "A person.",
    term: "foaf:Person",
    types: { NATURAL_PERSON: "A human being." },
    properties: { activities, claims },
  },
  Topic: {
    prefixes: ["top"],
    plural: "topics",
    description: "A subject that laws, agreements and initiatives concern.",
    term: "skos:Concept",
    types: { SUBJECT: "A subject." },
    properties: {},
  },
  MemberGroup: {
    prefixes: ["grp"],
    plural: "memberGroups",
    description: "A group that is counted or described but whose members are not named.",
    term: "foaf:Group",
    types: { CITIES: "Cities.", MUNICIPALITIES: "Municipalities.", CITY_DISTRICTS: "Districts of a city.", BODIES: "Bodies of several sorts.", PEOPLE: "People." },
    properties: { purposes, functions, activities, audiences, level },
  },
  Recognition: {
    prefixes: ["awd"],
    plural: "recognitions",
    description: "A title or award that one can receive.",
    term: "crg:Recognition",
    types: { TITLE: "A title." },
    properties: { purposes, status },
  },
} as const satisfies Record<string, KindDefinition>;

/** What an observation counts. */
export const metrics = {
  CITIES: "Cities.", MUNICIPALITIES: "Municipalities.", CITY_HALLS: "City halls (districts of a city).", COUNTRIES: "Countries.",
  CONTINENTS: "Continents.", MEMBERS: "Members of any sort.", LOCAL_GOVERNMENTS: "Local governments.", MEETINGS: "Meetings held.",
  REPRESENTATIVES: "Mayors or representatives of cities.", COMPONENTS: "Components.", EDITION: "The number of the current edition.",
  DURATION_YEARS: "Duration in years.", AMOUNT_EUR_PER_YEAR: "Euros a year.",
} as const satisfies Record<string, string>;
