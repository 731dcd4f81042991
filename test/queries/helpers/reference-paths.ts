/** Paths in plain TypeScript: every sequence of different entities is tried, and the first are taken. */
import { model } from "../../../src/model/index.js";
import type { Reference, View } from "./reference.js";

/** What is asked of paths. */
export interface PathQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly k: number;
  readonly maxLength: number;
  readonly shortestOnly: boolean;
  readonly direction: "ANY" | "FORWARD";
  readonly verbs?: readonly string[] | undefined;
  readonly notVerbs?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly notKinds?: readonly string[] | undefined;
  readonly places: boolean;
}

/** A path: the ids of its entities, and for each step its relationships as `verb direction id`. */
export interface ReferencePath {
  readonly nodes: readonly string[];
  readonly steps: readonly (readonly string[])[];
}

const PLACES = ["City", "Country", "Region"];

/** The relationships in view that may be gone along from one entity to another, as `verb direction id`, by pairs. */
function stepsOf(reference: Reference, question: PathQuestion, view: View): Map<string, Map<string, string[]>> {
  const steps = new Map<string, Map<string, string[]>>();
  const add = (from: string, to: string, edge: string): void => {
    const ofFrom = steps.get(from) ?? new Map<string, string[]>();
    ofFrom.set(to, [...(ofFrom.get(to) ?? []), edge].sort());
    steps.set(from, ofFrom);
  };
  for (const { id, verb, subject, object } of reference.edges(view)) {
    if (question.verbs?.includes(verb) === false || question.notVerbs?.includes(verb) === true) continue;
    const symmetric = model.verbs.get(verb)?.symmetric === true;
    add(subject, object, `${verb} ${symmetric ? "BOTH" : "OUT"} ${id}`);
    if (symmetric || question.direction === "ANY") add(object, subject, `${verb} ${symmetric ? "BOTH" : "IN"} ${id}`);
  }
  return steps;
}

/** The paths that are asked for. */
export function referencePaths(reference: Reference, question: PathQuestion, view: View): ReferencePath[] {
  const { k, maxLength, shortestOnly, kinds, notKinds, places } = question;
  const present = (ids: readonly string[]): string[] =>
    reference.entities
      .filter((one) => ids.some((id) => one.id === id || one.formerIds.includes(id)) && reference.entityInView(one.id, view))
      .map(({ id }) => id);
  const [from, to] = [present(question.from), present(question.to)];
  const kindOf = new Map(reference.entities.map(({ id, kind }) => [id, kind]));
  const passes = (id: string): boolean => {
    const kind = kindOf.get(id) ?? "";
    const asked = kinds === undefined ? places || !PLACES.includes(kind) : kinds.includes(kind);
    return asked && notKinds?.includes(kind) !== true && !from.includes(id) && !to.includes(id);
  };
  const steps = stepsOf(reference, question, view);
  const all: string[][] = [];
  const goOn = (path: string[]): void => {
    const [here = ""] = path.slice(-1);
    if (to.includes(here)) {
      all.push(path);
      return;
    }
    if (path.length > maxLength) return;
    for (const next of steps.get(here)?.keys() ?? [])
      if (!path.includes(next) && (to.includes(next) ? !from.includes(next) : passes(next))) goOn([...path, next]);
  };
  for (const id of from) goOn([id]);
  const inOrder = all.sort((a, b) => a.length - b.length || (a.join("\n") < b.join("\n") ? -1 : 1));
  const [shortest] = inOrder;
  const wanted = shortestOnly ? inOrder.filter(({ length }) => length === shortest?.length) : inOrder;
  return wanted
    .slice(0, k)
    .map((nodes) => ({ nodes, steps: nodes.slice(1).map((id, index) => steps.get(nodes[index] ?? "")?.get(id) ?? []) }));
}
