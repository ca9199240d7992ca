import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How many objects an answer may hold. */
export const costLimit = 20_000;
/** What a list without a page size is taken to hold. */
const usualLength = 10;

type Variables = Readonly<Record<string, unknown>>;
/** Cost for given variables, where no page is larger than `cap`. */
type Price = (variables: Variables, cap: number) => number;

/**
 * Prices an operation before it runs: the number of objects its answer may hold, pages counted by their `first` (or
 * `last`), other lists as `usualLength`. Worked out once per operation; only the arithmetic is left for each request.
 */
export function priceOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Price {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  return root ? priceSelection(schema, fragments, operation.selectionSet, root) : () => 0;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function priceSelection(
  schema: GraphQLSchema,
  fragments: Fragments,
  set: SelectionSetNode,
  parent: unknown,
): Price {
  const prices = set.selections.flatMap((node): Price[] => {
    if (node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (!fragment) return [];
      const condition = fragment.typeCondition?.name.value;
      return [
        priceSelection(
          schema,
          fragments,
          fragment.selectionSet,
          condition ? schema.getType(condition) : parent,
        ),
      ];
    }
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet || !isCompositeType(getNamedType(field.type))) return [];
    const below = priceSelection(schema, fragments, node.selectionSet, getNamedType(field.type));
    const times = lengthOf(field, node.arguments ?? []);
    return [(variables, cap) => times(variables, cap) * (1 + below(variables, cap))];
  });
  return (variables, cap) => prices.reduce((sum, price) => sum + price(variables, cap), 0);
}

type Argument = { readonly name: { readonly value: string }; readonly value: ValueNode };

/** How often what a field returns may stand in the answer; a connection's page size is charged on the connection. */
function lengthOf(field: GraphQLField<unknown, unknown>, given: readonly Argument[]): Price {
  const paging = field.args.find(({ name }) => name === 'first' || name === 'last');
  if (paging) {
    const node = given.find(({ name }) => name.value === paging.name)?.value;
    const fallback = Number(paging.defaultValue ?? usualLength);
    return (variables, cap) => Math.min(cap, Math.max(1, numberIn(node, variables) ?? fallback));
  }
  const isList = isListType(getNullableType(field.type)) && !isPageList(field);
  return () => (isList ? usualLength : 1);
}

/** `edges` and `nodes` of a connection: their number was charged where the page was asked for. */
const isPageList = (field: GraphQLField<unknown, unknown>): boolean =>
  field.name === 'nodes' || field.name === 'edges';

function numberIn(node: ValueNode | undefined, variables: Variables): number | undefined {
  if (node?.kind === Kind.INT) return Number(node.value);
  if (node?.kind !== Kind.VARIABLE) return undefined;
  const value = variables[node.name.value];
  return typeof value === 'number' ? value : undefined;
}

/** The largest page size with which the operation would fit; 0 when even pages of one do not. */
export function largestFittingPage(price: Price, variables: Variables): number {
  let fits = 0;
  for (let page = 1; page <= 100 && price(variables, page) <= costLimit; page++) fits = page;
  return fits;
}
