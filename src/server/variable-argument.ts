import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { fragmentsOf } from "./fragments.js";

/**
 * The path of the first argument that a variable is used for, such as `networks.first` or `networks.where.name.eq`: what a
 * client wrote, where the variable's own name may say nothing. `$name` for a variable of directives only.
 */
export function argumentOf(variable: string, document: DocumentNode, operation: OperationDefinitionNode): string {
  const fragments = fragmentsOf(document);
  return inSelection(operation.selectionSet, [], { variable, fragments, seen: new Set() })?.join(".") ?? `$${variable}`;
}

type Path = readonly string[];

interface Search {
  readonly variable: string;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments that have been searched: what they do not hold once they do not hold twice. */
  readonly seen: Set<string>;
}

function inSelection({ selections }: SelectionSetNode, path: Path, search: Search): Path | undefined {
  return first(selections, (selection) => {
    if (selection.kind === Kind.FIELD) {
      const at = [...path, selection.alias?.value ?? selection.name.value];
      return (
        first(selection.arguments ?? [], ({ name, value }) => inValue(value, [...at, name.value], search)) ??
        (selection.selectionSet && inSelection(selection.selectionSet, at, search))
      );
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return inSelection(selection.selectionSet, path, search);
    const fragment = search.fragments.get(selection.name.value);
    if (fragment === undefined || search.seen.has(selection.name.value)) return undefined;
    search.seen.add(selection.name.value);
    return inSelection(fragment.selectionSet, path, search);
  });
}

function inValue(value: ValueNode, path: Path, search: Search): Path | undefined {
  if (value.kind === Kind.VARIABLE) return value.name.value === search.variable ? path : undefined;
  if (value.kind === Kind.LIST) return first(value.values, (one, index) => inValue(one, [...path, String(index)], search));
  if (value.kind === Kind.OBJECT) return first(value.fields, (field) => inValue(field.value, [...path, field.name.value], search));
  return undefined;
}

/** The first result that there is. */
function first<Item, Result>(items: readonly Item[], find: (item: Item, index: number) => Result | undefined): Result | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
