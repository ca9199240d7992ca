import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
} from 'graphql';

/** Which fields a query asks below one field, nested by name; aliases and fragments are folded together. */
export interface Selection {
  readonly [field: string]: Selection;
}

/**
 * By the list of nodes: a compiled operation, which holds no conditions, always hands over the same one, and otherwise
 * each execution makes its own.
 */
const known = new WeakMap<object, Selection>();

/** What is asked below the field being resolved, so that a read fetches that and no more. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const before = known.get(info.fieldNodes);
  if (before) return before;
  const selection: Record<string, Selection> = {};
  for (const node of info.fieldNodes) collect(node.selectionSet, info, selection);
  known.set(info.fieldNodes, selection);
  return selection;
}

/** Follows `path` down; empty where the query does not go there. */
export const selectionAt = (selection: Selection, ...path: string[]): Selection =>
  path.reduce((at, name) => at[name] ?? {}, selection);

/** What either asks for. */
export function mergeSelections(one: Selection, other: Selection): Selection {
  const merged: Record<string, Selection> = { ...one };
  for (const [name, below] of Object.entries(other))
    merged[name] = mergeSelections(merged[name] ?? {}, below);
  return merged;
}

function collect(
  set: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
  into: Record<string, Selection>,
): void {
  for (const node of set?.selections ?? []) {
    if (isLeftOut(node, info)) continue;
    if (node.kind === 'Field') {
      const below: Record<string, Selection> = { ...into[node.name.value] };
      into[node.name.value] = below;
      collect(node.selectionSet, info, below);
    } else {
      const fragment =
        node.kind === 'InlineFragment'
          ? node
          : (info.fragments[node.name.value] as FragmentDefinitionNode | undefined);
      collect(fragment?.selectionSet, info, into);
    }
  }
}

function isLeftOut(node: Pick<FieldNode, 'directives'>, { variableValues }: GraphQLResolveInfo): boolean {
  if (!node.directives?.length) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if === false
  );
}
