/** The root fields that find things by what a person types. */
import { enter } from "../lists.js";
import type { Place, Planning } from "../planning.js";
import { answering, type RootPlan } from "../root-plan.js";
import type { SelectedField } from "../selection.js";
import { planLawByCitation } from "./law.js";
import { planReconcile } from "./reconcile.js";
import { planSearch } from "./search.js";
import { planSuggest } from "./suggest.js";

/** Plans a root field that searches; undefined when it does not. */
export function planSearching(planning: Planning, field: SelectedField, outer: Place): RootPlan | undefined {
  switch (field.name) {
    case "search":
      return planSearch(planning, field, outer);
    case "reconcile":
      return planReconcile(planning, field, outer);
    case "suggest":
      return answering((columns) => planSuggest(planning, field, columns, enter(planning, field, outer)));
    case "lawByCitation":
      return answering((columns) => planLawByCitation(planning, field, columns, enter(planning, field, outer)));
    default:
      return undefined;
  }
}
