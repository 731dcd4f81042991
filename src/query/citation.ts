/** Plans citations: where in a source a statement is borne. */
import { getNamedType, type GraphQLObjectType } from "graphql";
import type { Citation, Locator } from "../model/index.js";
import { cypher, variable } from "../store/cypher.js";
import { planPlain } from "./plain.js";
import { below, type Place, type Planning } from "./planning.js";
import { type Cells, Columns } from "./row.js";
import { type SelectedField, selectedFields } from "./selection.js";
import { planSource } from "./source.js";

/** What bears a row: the citations of a statement as stored, and the sources they name. */
interface Cited {
  readonly citations: readonly string[];
  readonly sources: readonly Cells[];
}

/**
 * Reads citations. The statement carries them whole; only where more of a source than its id is asked, its node is read too.
 *
 * @returns how the citations of one or several statements become a list without repetitions
 */
export function planCitationList(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
): { cited: (cells: Cells) => Cited; shape: (cited: readonly Cited[]) => unknown[] } {
  const citations = columns.property("citations");
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const fields = selectedFields(planning, type, field.nodes);
  const sourceFields = fields.filter((selected) => selected.name === "source");
  const needsSource = sourceFields.length > 0 || fields.some((selected) => selected.name === "url");
  const source = variable("source");
  const sourceId = variable("id");
  const out = variable("sources");
  const row = new Columns();
  const id = row.property("id");
  const url = row.property("url");
  const sourceType = planning.schema.getType("Source") as GraphQLObjectType;
  const sourceShapes = new Map(
    sourceFields.map((selected) => {
      const planned = planSource(planning, sourceType, selected.nodes, below(place, selected.key));
      const nested = row.add({
        before: (of) => planned.columns.compile(of).before,
        value: (of) => planned.columns.compile(of).row,
      });
      return [selected.key, { nested, shape: planned.shape }] as const;
    }),
  );
  const column = needsSource
    ? columns.add({
        before: (of) => {
          const { before, row: list } = row.compile(source);
          return cypher`CALL (${of}) { UNWIND ${of}.sources AS ${sourceId} MATCH (${source}:Source {id: ${sourceId}})\n${before}RETURN collect(${list}) AS ${out} }`;
        },
        value: () => cypher`${out}`,
      })
    : undefined;
  const plain = new Map(
    fields.filter((selected) => selected.name === "locator").map((selected) => [selected.key, planPlain(planning, selected)] as const),
  );
  const shapeOne = (citation: Citation, sources: readonly Cells[]): object => {
    const sourceCells = sources.find((cells) => cells[id] === citation.source);
    const object: Record<string, unknown> = {};
    for (const { key, name: fieldName } of fields) {
      const nested = sourceShapes.get(key);
      const locator = plain.get(key);
      if (nested !== undefined) object[key] = sourceCells === undefined ? null : nested.shape(sourceCells[nested.nested] as Cells);
      else if (fieldName === "__typename") object[key] = type.name;
      else if (locator !== undefined) object[key] = locator(locatorAttributes(citation.locator));
      else object[key] = citationAttribute(planning, citation, fieldName, (sourceCells?.[url] ?? null) as string | null);
    }
    return object;
  };
  return {
    cited: (cells) => ({ citations: cells[citations] as string[], sources: column === undefined ? [] : (cells[column] as Cells[]) }),
    shape: (all) => {
      const seen = new Set<string>();
      return all.flatMap(({ citations: texts, sources }) =>
        texts.filter((text) => !seen.has(text) && seen.add(text)).map((text) => shapeOne(JSON.parse(text) as Citation, sources)),
      );
    },
  };
}

const LOCATOR_TYPES = { TEXT: "TextLocator", RECORD: "RecordLocator", PAGE: "PageLocator" } as const;

const locatorAttributes = (locator: Locator): Record<string, unknown> => ({ ...locator, __typename: LOCATOR_TYPES[locator.type] });

function citationAttribute(planning: Planning, citation: Citation, attribute: string, sourceUrl: string | null): unknown {
  const { locator } = citation;
  switch (attribute) {
    case "basis":
      return citation.basis;
    case "statedAs":
      return citation.statedAs;
    case "url":
      return citationUrl(citation, sourceUrl);
    case "quote":
      return locator.type === "TEXT" ? planning.texts.passage(citation.source, locator.sha256, locator.start, locator.end) : null;
    default:
      return null;
  }
}

/** The source's page; for a passage with a text fragment, so that a browser scrolls to the words as written (WICG scroll-to-text-fragment). */
function citationUrl(citation: Citation, sourceUrl: string | null): string | null {
  const { locator, statedAs } = citation;
  if (locator.type === "PAGE") return locator.url;
  if (locator.type === "RECORD") return /^https?:/.test(locator.record) ? locator.record : sourceUrl;
  if (sourceUrl === null || statedAs === null) return sourceUrl;
  // A hyphen has a meaning of its own in a text fragment.
  return `${sourceUrl}#:~:text=${encodeURIComponent(statedAs).replace(/-/g, "%2D")}`;
}
