import type { Model } from "./model.js";

/** The namespaces of the terms. `crg` is this project's own, for what no standard term says. */
const NAMESPACES = {
  crg: "urn:child-rights-graph:",
  org: "http://www.w3.org/ns/org#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  prov: "http://www.w3.org/ns/prov#",
  eli: "http://data.europa.eu/eli/ontology#",
  schema: "http://schema.org/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** The JSON-LD context (JSON-LD 1.1) of a model: kinds, properties and verb fields to terms of public ontologies. */
export function contextOf(model: Model): object {
  const terms: Record<string, unknown> = { ...NAMESPACES, id: "@id", type: "@type" };
  for (const kind of model.kinds.values()) terms[kind.name] = kind.definition.term;
  for (const kind of model.kinds.values()) {
    for (const property of kind.properties.values()) {
      if (property.name === "type") continue;
      terms[property.name] = property.value === "INTEGER" ? { "@id": property.term, "@type": "xsd:integer" } : property.term;
    }
  }
  for (const verb of model.verbs.values()) {
    const { subject, object, term } = verb.definition;
    terms[subject.field] = { "@id": term, "@type": "@id" };
    if (object !== undefined) terms[object.field] = { "@reverse": term, "@type": "@id" };
  }
  return { "@context": terms };
}
