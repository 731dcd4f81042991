import {
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  print,
  TypeNameMetaFieldDef,
  typeFromAST,
} from "graphql";

/** What is needed to read a selection: the schema, the document's fragments, the coerced variables. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One field of a selection on a concrete type: equal fields are merged, @skip and @include are resolved, arguments coerced. */
export interface SelectedField {
  /** The response key: the alias, or the field's name. */
  readonly key: string;
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** All nodes that ask for it; their selection sets together are what is selected below. */
  readonly nodes: readonly FieldNode[];
}

/** Anything with a selection set: a field, or the operation itself. */
export interface Selecting {
  readonly selectionSet?: SelectionSetNode | undefined;
}

/** The fields that `nodes` select on `type`, in the order of the response. Introspection of the schema is left out. */
export function selectedFields(context: SelectionContext, type: GraphQLObjectType, nodes: readonly Selecting[]): SelectedField[] {
  const byKey = new Map<string, FieldNode[]>();
  for (const node of nodes) collect(context, type, node.selectionSet?.selections ?? [], byKey);
  const definitions = type.getFields();
  const selected: SelectedField[] = [];
  for (const [key, fieldNodes] of byKey) {
    const [first] = fieldNodes;
    const definition = first && (first.name.value === "__typename" ? TypeNameMetaFieldDef : definitions[first.name.value]);
    if (first === undefined || definition === undefined) continue;
    selected.push({
      key,
      name: first.name.value,
      definition,
      arguments: getArgumentValues(definition, first, context.variables),
      nodes: fieldNodes,
    });
  }
  return selected;
}

function collect(
  context: SelectionContext,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  byKey: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (!included(context, selection)) continue;
    if (selection.kind === "Field") {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = byKey.get(key);
      if (nodes === undefined) byKey.set(key, [selection]);
      else nodes.push(selection);
      continue;
    }
    const fragment = selection.kind === "InlineFragment" ? selection : context.fragments[selection.name.value];
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition && typeFromAST(context.schema, fragment.typeCondition);
    const applies =
      condition === undefined || condition === type || (isAbstractType(condition) && context.schema.isSubType(condition, type));
    if (applies) collect(context, type, fragment.selectionSet.selections, byKey);
  }
}

function included(context: SelectionContext, selection: SelectionNode): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, context.variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, context.variables);
  return skip?.["if"] !== true && include?.["if"] !== false;
}

const texts = new WeakMap<ASTNode, string>();

/** A part of a document in GraphQL's own layout: two parts that ask the same have the same text. Kept for as long as the document is. */
export function textOf(node: ASTNode): string {
  let text = texts.get(node);
  if (text === undefined) texts.set(node, (text = print(node)));
  return text;
}
