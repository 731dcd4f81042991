import type { Place, Problems } from "../../seeds/place.js";
import { asBoolean, child, listOrOne, refuseUnknownKeys } from "../../seeds/fields.js";
import type { MapNode, ScalarNode, SeedNode } from "../../seeds/seed-node.js";
import { DATE_FORMAT_FORM, parseDateFormat, type DateFormat } from "./date-format.js";
import type { Expression } from "./expression.js";
import { columnTemplate, parseTemplate, TEMPLATE_FORM, type Template } from "./template.js";

/** The keys of which an expression has exactly one. */
export const BASE_KEYS = ["column", "columns", "value"] as const;
/** The keys that say more about what a column holds. */
export const STEP_KEYS = ["join", "split", "map", "otherwise", "format", "empty", "required"] as const;
/** All keys of an expression. */
export const EXPRESSION_KEYS: readonly string[] = [...BASE_KEYS, ...STEP_KEYS];

/** A column that the mapping names. */
export interface ColumnUse {
  readonly column: string;
  readonly place: Place;
}

/** What an expression is read with. */
export interface ExpressionContext {
  readonly problems: Problems;
  /** Takes the columns that are named, so that they can be looked for in the file. */
  readonly columns: ColumnUse[];
}

/** What sort of value an expression stands for. */
export interface ExpressionUse {
  /** Whether it may make several values. */
  readonly many: boolean;
  /** Whether it makes dates, so that it may have a `format`. */
  readonly dates: boolean;
  /** The key by which its text is written, `value` where nothing else is said. */
  readonly valueKey?: string;
  /** Reports what is wrong with a value that stands in the mapping itself. */
  readonly check: (node: ScalarNode) => void;
}

/** Reads an expression that stands by itself: a text, or a mapping of nothing else. */
export function interpretExpression(node: SeedNode, what: string, use: ExpressionUse, context: ExpressionContext): Expression | undefined {
  if (node.type !== "map") return interpretText(node, use, context);
  refuseForgottenQuotes(node, context.problems);
  refuseUnknownKeys(node, EXPRESSION_KEYS, what, context.problems);
  return interpretExpressionIn(node, use, context);
}

/** `{name}` without quotes is a mapping to YAML. */
export function refuseForgottenQuotes({ entries }: MapNode, problems: Problems): void {
  for (const [key, { key: place, value }] of entries) {
    const alone = entries.size === 1 && value.type === "scalar" && value.value === null;
    if (alone) problems.add(place, "YAML reads a brace without quotes as a mapping", `quotes around it: "{${key}}"`);
  }
}

/** Reads the text of an expression; a list is refused. */
export function interpretText(node: SeedNode, use: ExpressionUse, context: ExpressionContext): Expression | undefined {
  const template = interpretTemplate(node, context);
  if (template === undefined || node.type !== "scalar") return undefined;
  if (template.columns.length === 0) use.check(node);
  return { place: node.place, templates: [template], required: false };
}

/** Reads the keys of an expression in an entry that may have others beside. */
export function interpretExpressionIn(node: MapNode, use: ExpressionUse, context: ExpressionContext): Expression | undefined {
  const { problems } = context;
  const { valueKey = "value" } = use;
  const [base, ...others] = ["column", "columns", valueKey].filter((key) => node.entries.has(key));
  if (base === undefined || others.length > 0) {
    const problem = base === undefined ? "it is not said where the value comes from" : `both \`${base}\` and \`${others.join("` and `")}\``;
    problems.add(node.place, problem, `one of \`column\`, \`columns\` and \`${valueKey}\``);
    return undefined;
  }
  const templates = base === valueKey ? interpretValue(child(node, valueKey), use, context) : interpretColumns(child(node, base), context);
  const steps = interpretSteps(node, templates?.every(({ columns }) => columns.length === 0) === true, use, context);
  const join = steps.join ?? "";
  const several = (templates?.length ?? 0) > 1 && steps.join === undefined;
  if (!use.many && (several || steps.split !== undefined))
    problems.add(node.place, "several values where one is expected", several ? '`join: " "`, or one column' : "no `split`");
  if (steps.join !== undefined && base !== "columns")
    problems.add(node.place, `\`join: ${JSON.stringify(join)}\` with one column`, "`columns:` with a list, or no `join`");
  return templates && { place: node.place, templates, ...steps, required: steps.required ?? false };
}

function interpretTemplate(node: SeedNode, { problems, columns }: ExpressionContext): Template | undefined {
  if (node.type !== "scalar" || node.value === null) {
    problems.add(
      node.place,
      node.type === "scalar" ? "it is empty" : `a ${node.type === "list" ? "list" : "mapping"} where a text should be`,
      'a text, or a column as `"{column}"`',
    );
    return undefined;
  }
  const template = parseTemplate(node.text);
  if (template === undefined) problems.add(node.place, `"${node.text}" has a brace that names no column`, TEMPLATE_FORM);
  columns.push(...(template?.columns ?? []).map((column) => ({ column, place: node.place })));
  return template;
}

function interpretValue(node: SeedNode | undefined, use: ExpressionUse, context: ExpressionContext): Template[] | undefined {
  const text = node && interpretText(node, use, context);
  return text && [...text.templates];
}

function interpretColumns(node: SeedNode | undefined, { problems, columns }: ExpressionContext): Template[] | undefined {
  const templates: Template[] = [];
  for (const item of node === undefined ? [] : listOrOne(node)) {
    if (item.type !== "scalar" || item.text === "") {
      problems.add(item.place, "this is not the name of a column", "a name as it stands in the head of the table");
      return undefined;
    }
    columns.push({ column: item.text, place: item.place });
    templates.push(columnTemplate(item.text));
  }
  return templates;
}

type Steps = Partial<Omit<Expression, "place" | "templates">>;

function interpretSteps(node: MapNode, constant: boolean, use: ExpressionUse, { problems }: ExpressionContext): Steps {
  if (constant) {
    for (const key of STEP_KEYS) {
      const entry = node.entries.get(key);
      if (entry !== undefined) problems.add(entry.key, `\`${key}\` where no column is read`, "a column, or no such key");
    }
    return {};
  }
  const plain = (key: string): string | undefined => {
    const value = child(node, key);
    if (value === undefined || (value.type === "scalar" && value.text !== "")) return value?.text;
    problems.add(value.place, `\`${key}\` is not a text`, 'a text in quotes, e.g. "; "');
    return undefined;
  };
  const join = plain("join");
  const split = plain("split");
  const map = interpretMap(child(node, "map"), use, problems);
  const otherwise = interpretOtherwise(node, use, problems);
  const formats = interpretFormats(node, use, problems);
  const empty = child(node, "empty");
  const required = child(node, "required");
  if (empty?.type === "scalar") use.check(empty);
  return {
    ...(join !== undefined && { join }),
    ...(split !== undefined && { split }),
    ...(map !== undefined && { map }),
    ...(otherwise !== undefined && { otherwise }),
    ...(formats.length > 0 && { formats }),
    ...(empty?.type === "scalar" && { empty: empty.text }),
    ...(required !== undefined && { required: asBoolean(required, problems) ?? false }),
  };
}

/** What a code means: a value, several, or none at all. */
function meanings(node: SeedNode, use: ExpressionUse, problems: Problems): string[] {
  if (node.type === "scalar" && node.value === null) return [];
  return listOrOne(node).flatMap((item) => {
    if (item.type === "scalar") {
      use.check(item);
      return item.text;
    }
    problems.add(item.place, "this is not a value", "a value, a list of values, or null for none");
    return [];
  });
}

function interpretMap(node: SeedNode | undefined, use: ExpressionUse, problems: Problems): Map<string, string[]> | undefined {
  if (node === undefined) return undefined;
  if (node.type === "map" && node.entries.size > 0)
    return new Map([...node.entries].map(([code, { value }]) => [code, meanings(value, use, problems)]));
  problems.add(node.place, "`map` says of no code what it means", "`map: { code: value }`");
  return undefined;
}

function interpretOtherwise(node: MapNode, use: ExpressionUse, problems: Problems): string[] | undefined {
  const entry = node.entries.get("otherwise");
  if (entry === undefined) return undefined;
  if (!node.entries.has("map")) problems.add(entry.key, "`otherwise` without `map`", "a `map`, or `empty` for cells that are empty");
  return meanings(entry.value, use, problems);
}

function interpretFormats(node: MapNode, { dates }: ExpressionUse, problems: Problems): DateFormat[] {
  const entry = node.entries.get("format");
  if (entry === undefined) return [];
  if (!dates) problems.add(entry.key, "`format` where no date is expected", "no `format`");
  if (node.entries.has("map")) problems.add(entry.key, "both `format` and `map`", "one of them");
  return listOrOne(entry.value).flatMap((item) => {
    const format = item.type === "scalar" ? parseDateFormat(item.text) : undefined;
    if (format === undefined) problems.add(item.place, "this is not a way of writing dates", DATE_FORMAT_FORM);
    return format ?? [];
  });
}
