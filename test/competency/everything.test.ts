/** From a document to all that it states, and back: what the documents say can be reached. */
import {
  CookbookEverythingThatADocumentStatesDocument,
  type CookbookEverythingThatADocumentStatesQuery,
  CookbookWhereTheWordsStandDocument,
} from "../../operations/generated/graphql.js";
import { passagesIn, uncovered } from "./helpers/evidence.js";
import { seededGraph } from "./helpers/graph.js";
import { present } from "./helpers/read.js";
import { type Passage, textOf, whyNotAtHand } from "./helpers/shared.js";

const ask = seededGraph();

test("which statements stand in given words, and where", async () => {
  const { statements } = await ask(CookbookWhereTheWordsStandDocument);
  const found = statements.nodes.map(({ subject, verb, property, object, value }) => [
    subject?.name,
    verb ?? property,
    object?.name ?? value,
  ]);
  expect(found.sort()).toEqual([
    ["4 City Halls in Rome", "MEMBER_OF", "Lazio Regional Network"],
    ["4 City Halls in Rome", "NAMES", "4 City Halls in Rome"],
    ["4 City Halls in Rome", "TYPE", "CITY_DISTRICTS"],
    ["Lazio Regional Network", "OBSERVATIONS", "4"],
    ["Rome", "TYPE", "CITY"],
  ]);
  for (const { start, end } of passagesIn(statements)) expect([start, end]).toEqual([expect.any(Number), expect.any(Number)]);
});

/** All statements that cite a source, page after page. */
async function everything(source: string): Promise<{ ids: string[]; passages: Passage[]; totalCount: number }> {
  const ids: string[] = [];
  const passages: Passage[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: CookbookEverythingThatADocumentStatesQuery = await ask(CookbookEverythingThatADocumentStatesDocument, { source, after });
    const { statements } = present(answer.source);
    ids.push(...statements.nodes.map(({ id }) => id));
    passages.push(...passagesIn(statements.nodes).filter((passage) => passage.source === source));
    after = statements.pageInfo.endCursor;
    if (!statements.pageInfo.hasNextPage) return { ids, passages, totalCount: statements.totalCount };
  }
}

/** What no statement cites, in words: headings that repeat a name, furniture of the page, and words that only join. */
const NOT_CITED: Record<string, string[]> = {
  "city-of-children-international-network": [
    "Menu Close Learn more click here English version If you are already on the International network are a City",
    "The International Network Activities The Italian Network The International Laboratory Among the functions of the are",
    "and which furthermore",
  ],
  "istituto-degli-innocenti-collaborations": [
    "Department for Family Policies Commission for Intercountry Adoption Ombudsperson for Children and Adolescents",
    "Regional Government of Tuscany Other Regions Municipality of Florence Municipality of Naples",
    "Today and as well as c in order to Furthermore to also because",
  ],
  "torino-international-networks": ["e che nella in quanto IAEC l Associazione Internazionale delle Città Educative"],
};

const pages = Object.keys(NOT_CITED);

test.each(pages)("paging through %s meets each statement once", async (source) => {
  const { ids, totalCount } = await everything(source);
  expect(ids).toHaveLength(totalCount);
  expect(new Set(ids).size).toBe(totalCount);
});

const withTexts = whyNotAtHand === undefined ? test : test.skip;
const why = whyNotAtHand === undefined ? "" : ` (skipped: ${whyNotAtHand})`;

withTexts.each(pages)(`all that %s says is cited by some statement${why}`, async (source) => {
  const text = textOf(source);
  const { passages } = await everything(source);
  const missing = uncovered(text, { source, start: 0, end: text.length }, passages);
  const expected = new Set((NOT_CITED[source] ?? []).flatMap((words) => words.split(" ")));
  expect(missing.filter((word) => !expected.has(word))).toEqual([]);
});
