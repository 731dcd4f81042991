import { compareText } from "../../seeds/place.js";
import type { LayerDeclaration, SourceDeclaration } from "../../seeds/declarations.js";
import type { Citation } from "../../../model/index.js";
import type { Claim, EntityItem } from "../reader.js";
import { FORMAT, VERSION } from "./form.js";

/** What the header of an exchange file says. */
export interface ExchangeHeader {
  readonly layer: LayerDeclaration;
  /** The sources that citations of the items name. */
  readonly sources: readonly SourceDeclaration[];
}

/**
 * Writes a layer in the form in which it is read back, line by line, each with its line break. The same items in the same
 * order give the same lines.
 */
export async function* exchangeLines(
  { layer, sources }: ExchangeHeader,
  items: Iterable<EntityItem> | AsyncIterable<EntityItem>,
): AsyncGenerator<string> {
  yield line({ format: FORMAT, version: VERSION, layer, sources });
  let count = 0;
  for await (const { id, kind, alsoKinds, formerIds, claims } of items) {
    // Where it was read from is not part of it; what is undefined leaves no trace in JSON.
    yield line({ id, kind, alsoKinds, formerIds, claims: claims.map(claimKeys) });
    count += 1;
  }
  yield line({ end: { items: count } });
}

/** The keys in one order, wherever the claim comes from. */
function claimKeys({ predicate, object, value, valueState, qualifiers, date, rank, note, citations }: Claim): object {
  const sorted = qualifiers && Object.fromEntries(Object.entries(qualifiers).sort(([a], [b]) => compareText(a, b)));
  return { predicate, object, value, valueState, qualifiers: sorted, date, rank, note, citations: citations.map(citationKeys) };
}

function citationKeys({ source, locator, basis, statedAs }: Citation): object {
  const { type, ...rest } = locator;
  const place = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => compareText(a, b)));
  return { source, locator: { type, ...place }, basis, statedAs };
}

const line = (content: object): string => `${JSON.stringify(content)}\n`;
