import { normalizeIdentifier, SCHEMES, type Scheme } from "../../../model/index.js";
import type { Problems } from "../../seeds/place.js";
import type { ScalarNode } from "../../seeds/seed-node.js";

/** The identifier of a scheme in the form in which it is kept; people also paste addresses (`https://ror.org/04zaypm56`). */
export function interpretIdentifier({ text, place }: ScalarNode, scheme: Scheme, problems: Problems): string | undefined {
  const value = normalizeIdentifier(scheme, text);
  if (SCHEMES[scheme].pattern.test(value)) return value;
  problems.add(place, `"${text}" is not an identifier of ${scheme}`, `a value that fits ${SCHEMES[scheme].pattern.source}`);
  return undefined;
}

/** Whether a text names a scheme. */
export const isScheme = (text: unknown): text is Scheme => typeof text === "string" && text in SCHEMES;
