import { kindsOfId, SCHEMES, type Scheme } from "../../../model/index.js";
import { asBoolean, asEnum, child, refuseUnknownKeys } from "../../seeds/fields.js";
import { ENTITY_ID } from "../../seeds/declare-entities.js";
import type { Place } from "../../seeds/place.js";
import type { MapNode, SeedNode } from "../../seeds/seed-node.js";
import { didYouMean, oneOf } from "../../seeds/suggest.js";
import type { TableContext } from "./interpret-context.js";
import {
  EXPRESSION_KEYS,
  interpretExpressionIn,
  interpretText,
  refuseForgottenQuotes,
  type ExpressionUse,
} from "./interpret-expression.js";
import { interpretIdentifier } from "./identifier.js";
import type { Reference } from "./rules.js";

/** The keys of a reference by id. */
export const ID_REFERENCE_KEYS: readonly string[] = ["id", ...EXPRESSION_KEYS.filter((key) => key !== "value")];
/** The keys of a reference by identifier. */
export const IDENTIFIER_REFERENCE_KEYS: readonly string[] = ["scheme", "optional", ...EXPRESSION_KEYS];

/** What stands at a place where an entity is named. */
export interface ReferenceUse {
  /** The kinds that may stand there; undefined where any may. */
  readonly kinds: readonly string[] | undefined;
  /** What the entity is there, for messages: `the subject of MEMBER_OF`. */
  readonly role: string;
  readonly many: boolean;
}

/** Reads how an entity is named: the key of one of the table, an id, or `{ scheme, column }`. */
export function interpretReference(node: SeedNode, use: ReferenceUse, context: TableContext): Reference | undefined {
  const { problems } = context;
  if (node.type === "list") {
    problems.add(
      node.place,
      "a list where one entity should be named",
      "the key of an entity of the table, an id, or `{ scheme, column }`",
    );
    return undefined;
  }
  if (node.type === "map") {
    refuseForgottenQuotes(node, problems);
    return node.entries.has("id") ? byId(node, use, context) : byIdentifier(node, use, context);
  }
  if (!node.text.includes(":")) return byKey(node.text, node.place, use, context);
  const id = interpretText(node, idUse(use, context), context);
  if (id !== undefined) refusePrefix(node.text, node.place, use, context);
  return id && { type: "ID", id };
}

function byKey(key: string, place: Place, use: ReferenceUse, { entities, problems }: TableContext): Reference | undefined {
  if (!entities.has(key)) {
    problems.add(
      place,
      `the table has no entity "${key}"${didYouMean(key, entities.keys())}`,
      `${oneOf(entities.keys())}, an id such as org:name, or \`{ scheme, column }\``,
    );
    return undefined;
  }
  const kind = entities.get(key)?.name;
  if (kind !== undefined) refuseKind(`"${key}"`, kind, place, use, problems);
  return { type: "ROW", key };
}

function byId(node: MapNode, use: ReferenceUse, context: TableContext): Reference | undefined {
  refuseUnknownKeys(node, ID_REFERENCE_KEYS, "a reference by id", context.problems);
  const id = interpretExpressionIn(node, { ...idUse(use, context), valueKey: "id" }, context);
  const written = child(node, "id");
  if (id !== undefined && written?.type === "scalar") refusePrefix(written.text, written.place, use, context);
  return id && { type: "ID", id };
}

/** An id in the mapping itself must be that of an entity. */
function idUse(use: ReferenceUse, { graph, ownIds, problems }: TableContext): ExpressionUse {
  return {
    many: use.many,
    dates: false,
    check: ({ text, place }) => {
      const kind = graph.kindOf(text) ?? ownIds.kindOf(text);
      if (!ENTITY_ID.test(text)) problems.add(place, `"${text}" cannot be the id of an entity`, "`prefix:name`, e.g. net:coc-lazio");
      else if (kind === undefined)
        problems.add(place, `there is no entity ${text}`, "the id of an entity of the graph, or one that the mapping makes");
      else refuseKind(text, kind, place, use, problems);
    },
  };
}

/** Of an id that is made of columns the beginning shows whether any of its kinds can stand here. */
function refusePrefix(text: string, place: Place, { kinds, role }: ReferenceUse, { model, problems }: TableContext): void {
  if (!text.includes("{")) return;
  const possible = kindsOfId(model, text);
  const fits = kinds === undefined ? possible.length > 0 : possible.some((kind) => kinds.includes(kind));
  if (text.indexOf("{") < text.indexOf(":") || fits) return;
  const prefixes = [...model.kinds.values()]
    .filter(({ name }) => kinds?.includes(name) ?? true)
    .flatMap(({ definition }) => definition.prefixes);
  problems.add(
    place,
    `no id that begins like "${text}" can be ${role}`,
    `an id that begins with ${[...new Set(prefixes)].map((prefix) => `${prefix}:`).join(", ")}`,
  );
}

function byIdentifier(node: MapNode, use: ReferenceUse, context: TableContext): Reference | undefined {
  const { problems } = context;
  refuseUnknownKeys(node, IDENTIFIER_REFERENCE_KEYS, "a reference by identifier", problems);
  const schemeNode = child(node, "scheme");
  const optionalNode = child(node, "optional");
  if (schemeNode === undefined)
    problems.add(node.place, "neither `id` nor `scheme`", '`{ id: "org:{column}" }`, or `{ scheme: ROR, column: ... }`');
  const scheme = schemeNode && (asEnum(schemeNode, Object.keys(SCHEMES), "a scheme", problems) as Scheme | undefined);
  const value = interpretExpressionIn(
    node,
    {
      many: use.many,
      dates: false,
      check: (written) => {
        const identifier = scheme && interpretIdentifier(written, scheme, problems);
        const id = scheme && identifier && context.graph.known(scheme, identifier);
        const kind = id && context.graph.kindOf(id);
        if (id !== undefined && kind !== undefined) refuseKind(id, kind, written.place, use, problems);
        else if (scheme !== undefined && identifier !== undefined)
          problems.add(
            written.place,
            `the graph has no entity with ${scheme} ${identifier}`,
            "the identifier of an entity of another layer",
          );
      },
    },
    context,
  );
  const optional = optionalNode === undefined ? false : (asBoolean(optionalNode, problems) ?? false);
  return scheme && value && { type: "IDENTIFIER", scheme, value, optional };
}

function refuseKind(named: string, kind: string, place: Place, { kinds, role }: ReferenceUse, problems: TableContext["problems"]): void {
  if (kinds?.includes(kind) ?? true) return;
  problems.add(place, `${named} is of kind ${kind}, which cannot be ${role}`, oneOf(kinds ?? []));
}
