import { headingProblem, passageProblem, sourceText, type SourceText } from "../../../src/ingest/verify/passages.js";
import type { TextLocator } from "../../../src/model/index.js";

const text: SourceText = sourceText(new TextEncoder().encode("Menu 🙂 \n\nThe  Network\nof\u00a0citta\u0300 and towns"));
const locator = (start: number, end: number, sha256 = text.sha256): TextLocator => ({ type: "TEXT", section: null, start, end, sha256 });

describe("a passage of a text", () => {
  test("is counted in code points", () => {
    expect(passageProblem(text, locator(5, 6), "🙂")).toBeUndefined();
  });

  test("bears what it is said to state, white space and composition aside", () => {
    expect(passageProblem(text, locator(9, 32), "The Network of città")).toBeUndefined();
    expect(passageProblem(text, locator(9, 21), "The Network of")).toMatch(/"The Network of" is not in the passage "The Network"/);
    expect(passageProblem(text, locator(9, 32), "the network")).toMatch(/is not in the passage/);
  });

  test("lies within the text of its hash", () => {
    expect(passageProblem(text, locator(9, 20, "0".repeat(64)), null)).toMatch(/SHA-256/);
    expect(passageProblem(text, locator(9, 2000), null)).toMatch(/ends beyond the text, which has \d+ code points/);
    expect(passageProblem(text, locator(7, 9), null)).toMatch(/is blank/);
  });

  test("stands below a heading where the text has it", () => {
    expect(headingProblem(text, "The Network", 9)).toBeUndefined();
    expect(headingProblem(text, "The Network", 3)).toMatch(/is not at 3/);
    expect(headingProblem(text, "A title that the text lacks", 0)).toBeUndefined();
  });
});
