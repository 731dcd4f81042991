import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import type { Model } from "../model/index.js";

/** Verbs with many ends are easier read by what they exclude. */
function kindsInWords(kinds: readonly string[], model: Model): string {
  const others = [...model.kinds.keys()].filter((kind) => !kinds.includes(kind));
  if (others.length === 0) return "any";
  return others.length < 4 ? `any but ${others.join(", ")}` : kinds.join(", ");
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** How large a schema is, in words. */
function sizeOf(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const fieldsOf = (some: readonly { getFields(): object }[]): number =>
    some.reduce((sum, type) => sum + Object.keys(type.getFields()).length, 0);
  const inputs = types.filter(isInputObjectType);
  const outputs = [...types.filter(isObjectType), ...types.filter(isInterfaceType)];
  return `${types.length} types, ${inputs.length} of them inputs, with ${fieldsOf(outputs)} fields and ${fieldsOf(inputs)} input fields`;
}

/** The model as a document: kinds with their properties, verbs with their ends, fields and qualifiers; and how large its schema is. */
export function modelDocument(model: Model, schema: GraphQLSchema): string {
  const common = [...model.commonProperties.keys()];
  const lines = [
    "# The model",
    "",
    `Derived from \`src/model\` by \`npm run schema\`; not written by hand. The GraphQL schema made of it has ${sizeOf(schema)}.`,
    "",
    "## Kinds",
    "",
    `Every entity has ${common.map((name) => `\`${name}\``).join(", ")} and a \`type\`, beside what is listed here.`,
    "",
    "| kind | ids begin with | list | what it is | properties | term |",
    "|---|---|---|---|---|---|",
    ...[...model.kinds.values()].map((kind) => {
      const properties = [...kind.properties.keys()].filter((name) => name !== "type" && !common.includes(name));
      const { definition } = kind;
      return `| ${kind.name} | ${definition.prefixes.map((prefix) => `\`${prefix}:\``).join(" ")} | \`${kind.plural}\` | ${cell(definition.description)} | ${properties.join(", ")} | ${definition.term} |`;
    }),
    "",
    "## Verbs",
    "",
    "One direction is stored; either end has a field. STATE: holds over an interval. OCCURRENCE: happened, and is true from its date on.",
    "A qualifier in **bold** identifies: two statements that differ in it speak of two relationships.",
    "",
    "| verb | nature | subject | its field | object | its field | qualifiers | term |",
    "|---|---|---|---|---|---|---|---|",
    ...[...model.verbs.values()].map((verb) => {
      const { subject, object, nature, term } = verb.definition;
      const qualifiers = [...verb.qualifiers].map(([name, one]) => (one.identifies === true ? `**${name}**` : name));
      return `| ${verb.name} | ${nature} | ${kindsInWords(verb.subjectKinds, model)} | \`${subject.field}\` | ${kindsInWords(verb.objectKinds, model)} | ${object === undefined ? "(symmetric)" : `\`${object.field}\``} | ${qualifiers.join(", ")} | ${term} |`;
    }),
    "",
  ];
  return lines.join("\n");
}
