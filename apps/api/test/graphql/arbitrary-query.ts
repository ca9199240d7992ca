import fc from 'fast-check';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Any valid query of a schema whose arguments are optional integers: aliases, fragments, directives and all. */
export function arbitraryQuery(schema: GraphQLSchema, depth = 4): fc.Arbitrary<string> {
  return selectionOf(schema, schema.getQueryType() as GraphQLObjectType, depth).map(
    (selection) => `query($yes: Boolean = true, $n: Int) ${selection}`,
  );
}

function selectionOf(schema: GraphQLSchema, type: unknown, depth: number): fc.Arbitrary<string> {
  const parts = isUnionType(type)
    ? type.getTypes().map((member) => fragmentOf(schema, member, depth))
    : isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => {
          const named = getNamedType(field.type);
          if (isCompositeType(named) && depth <= 0) return [];
          const below = isCompositeType(named) ? selectionOf(schema, named, depth - 1) : fc.constant('');
          return [fieldOf(field.name, field.args.length > 0, below)];
        })
      : [];
  const plain = fc.constantFrom('__typename', 'kind: __typename');
  const own = isObjectType(type) && depth > 0 ? [fragmentOf(schema, type, depth - 1)] : [];
  return fc
    .array(fc.oneof(plain, ...parts, ...own), { minLength: 1, maxLength: 4 })
    .map((selections) => `{ ${selections.join(' ')} }`);
}

const directive = fc.constantFrom('', '', '', '@include(if: $yes)', '@skip(if: $yes)', '@include(if: false)');
const argument = fc.constantFrom('', '(n: 0)', '(n: 3)', '(n: $n)', '(n: null)');

/** The alias tells the arguments apart, so that any two selections can be merged. */
const fieldOf = (name: string, takesArgument: boolean, below: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(takesArgument ? argument : fc.constant(''), directive, below)
    .map(([given, condition, selection]) => {
      const alias = given ? `${name}_${given.replace(/\W/g, '')}: ` : '';
      return `${alias}${name}${given} ${condition} ${selection}`;
    });

const fragmentOf = (schema: GraphQLSchema, type: GraphQLObjectType, depth: number): fc.Arbitrary<string> =>
  fc
    .tuple(directive, selectionOf(schema, type, depth - 1))
    .map(([condition, selection]) => `... on ${type.name} ${condition} ${selection}`);
