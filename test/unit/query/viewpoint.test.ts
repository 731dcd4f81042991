/** What is in view below a field: absent inherits, null lifts, certainty goes with its asOf. */
import type { DatasetSnapshot } from "../../../src/query/dataset.js";
import { everything, type Viewpoint, viewpointBelow } from "../../../src/query/viewpoint.js";

const dataset = {
  layers: ["DOCUMENTS", "EXTERNAL", "ROR"].map((name) => ({ name, title: name, description: name, asOf: null })),
  layerKeys: ["DOCUMENTS", "DOCUMENTS+EXTERNAL", "EXTERNAL", "ROR"],
} as unknown as DatasetSnapshot;
const EVERYTHING = everything(dataset);
const below = (given: Readonly<Record<string, unknown>>, parent: Viewpoint = EVERYTHING): Viewpoint =>
  viewpointBelow(parent, given, "field.", dataset);

test("its text is stable: layers in order, each once, defaults spelled out", () => {
  expect(EVERYTHING.text).toBe("all");
  expect(below({ asOf: "2000" }).text).toBe("asOf=2000;certainty=POSSIBLE");
  expect(below({ layers: ["ROR", "DOCUMENTS", "ROR"], asOf: "199X", certainty: "CERTAIN" }).text).toBe(
    "asOf=199X;certainty=CERTAIN;layers=DOCUMENTS,ROR",
  );
  expect(below({ layers: [] }).text).toBe("layers=");
});

test("absent inherits, null lifts, each for itself", () => {
  const parent = below({ asOf: "2000", certainty: "CERTAIN", layers: ["ROR"] });
  expect(below({}, parent)).toBe(parent);
  // The default of certainty comes with every field; without an asOf of its own it says nothing.
  expect(below({ certainty: "POSSIBLE" }, parent)).toBe(parent);
  expect(below({ asOf: null }, parent).text).toBe("layers=ROR");
  expect(below({ layers: null }, parent).text).toBe("asOf=2000;certainty=CERTAIN");
  expect(below({ asOf: "2001", certainty: "POSSIBLE" }, parent).text).toBe("asOf=2001;certainty=POSSIBLE;layers=ROR");
  expect(below({ asOf: null, layers: null }, parent).text).toBe("all");
});

test("the layer keys in view are those whose layers all are", () => {
  const keys = (layers: readonly string[]): unknown => below({ layers }).layers?.keys.value;
  expect(keys(["DOCUMENTS"])).toEqual(["DOCUMENTS"]);
  expect(keys(["EXTERNAL", "DOCUMENTS"])).toEqual(["DOCUMENTS", "DOCUMENTS+EXTERNAL", "EXTERNAL"]);
  expect(keys([])).toEqual([]);
});

test("the days of asOf are days, also of an open period", () => {
  const days = (asOf: string): unknown[] => {
    const { asOf: at } = below({ asOf });
    return [at?.earliest.value, at?.latest.value];
  };
  expect(days("2000-02")).toEqual(["2000-02-01", "2000-02-29"]);
  expect(days("2000/..")).toEqual(["2000-01-01", "9999-12-31"]);
  expect(days("../2000")).toEqual(["0001-01-01", "2000-12-31"]);
});

test.each([
  [{ asOf: "soon" }, "field.asOf"],
  [{ asOf: "" }, "field.asOf"],
  [{ layers: ["ROR", "NONE"] }, "field.layers"],
])("%j is refused", (given, argument) => {
  expect(() => below(given)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", details: { argument } }) as Error);
});
