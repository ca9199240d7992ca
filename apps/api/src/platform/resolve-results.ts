import { type GraphQLSchema, type GraphQLUnionType, isUnionType } from 'graphql';

/**
 * Lets every union of a mutation's results tell its members apart: a refusal is of the type that its code names, and
 * what is no refusal is the one other member. At once, because compiled operations do not wait for it.
 * @throws Error naming a union with refusals that has not exactly one other member.
 */
export function resolveResults(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) if (isUnionType(type)) resolveByCode(type);
  return schema;
}

function resolveByCode(union: GraphQLUnionType): void {
  const made = union
    .getTypes()
    .filter((type) => !type.getInterfaces().some(({ name }) => name === 'Refusal'));
  if (made.length === union.getTypes().length) return;
  const [only, ...more] = made;
  if (!only || more.length) throw new Error(`${union.name} needs exactly one member that is no refusal.`);
  union.resolveType = (result: { readonly refused?: true; readonly code?: string }) =>
    result.refused ? result.code : only.name;
}
