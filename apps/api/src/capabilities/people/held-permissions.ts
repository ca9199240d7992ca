import { type Actor, Permission } from '@fulian/domain/access';
import type { GraphQLSchema } from 'graphql';
import { permissionOf } from '../../access/enforce.js';

/** The names of all permissions that the schema's root fields declare and the actor holds, sorted. */
export const heldPermissions = (schema: GraphQLSchema, actor: Actor): string[] =>
  declaredPermissions(schema)
    .filter((permission) => Permission.isHeldBy(permission, actor))
    .map(({ name }) => name);

const declared = new WeakMap<GraphQLSchema, readonly Permission[]>();

function declaredPermissions(schema: GraphQLSchema): readonly Permission[] {
  const known = declared.get(schema);
  if (known) return known;
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const byName = new Map(
    roots
      .flatMap((root) => Object.values(root?.getFields() ?? {}))
      .flatMap((field) => permissionOf(field) ?? [])
      .map((permission) => [permission.name, permission]),
  );
  const found = [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
  declared.set(schema, found);
  return found;
}
