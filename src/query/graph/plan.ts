import { enter } from "../lists.js";
import type { Place, Planning } from "../planning.js";
import type { RootPlan } from "../root-plan.js";
import type { SelectedField } from "../selection.js";
import { everything } from "../viewpoint.js";
import { planChanges } from "./changes.js";
import { planNeighborhood } from "./neighborhood.js";
import { planPaths } from "./paths.js";
import { planCommonNeighbors, planSimilar } from "./shared.js";
import { planSubgraph } from "./subgraph.js";
import { planTimeline } from "./timeline.js";

const PLANS: Readonly<Record<string, (planning: Planning, field: SelectedField, place: Place) => RootPlan>> = {
  paths: planPaths,
  neighborhood: planNeighborhood,
  commonNeighbors: planCommonNeighbors,
  similar: planSimilar,
  subgraph: planSubgraph,
  timeline: planTimeline,
  changes: planChanges,
};

/**
 * Plans a root field about the relationships between things; undefined for any other.
 *
 * @throws ApiError BAD_USER_INPUT and QUERY_TOO_COMPLEX
 */
export function planGraph(planning: Planning, field: SelectedField): RootPlan | undefined {
  return PLANS[field.name]?.(planning, field, enter(planning, field, { view: everything(planning.dataset), path: field.key, parents: 1 }));
}
