import type { Json } from "./ask.js";

const WIDTH = 120;

/** JSON to be read: what fits on a line is on one line. */
export function compact(value: Json, indent = ""): string {
  const line = oneLine(value);
  if (indent.length + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const deeper = `${indent}  `;
  const list = Array.isArray(value);
  const items = list
    ? (value as readonly Json[]).map((item) => deeper + compact(item, deeper))
    : Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${compact(item, deeper)}`);
  return `${list ? "[" : "{"}\n${items.join(",\n")}\n${indent}${list ? "]" : "}"}`;
}

function oneLine(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(oneLine).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
