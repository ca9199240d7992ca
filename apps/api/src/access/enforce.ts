import { Permission } from '@fulian/domain/access';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { Problem } from '../platform/problem.js';
import type { Context } from './context.js';
import { Scope } from './scope.js';
import { inTransaction, newWork, resume } from './work.js';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/**
 * Guards every root field by the permission it declares (and says so in its description), opens its work in the actor's
 * scope, and makes each mutation one transaction.
 * @throws Error naming every root field that declares none: the server does not start with a hole.
 */
export function enforce(schema: GraphQLSchema): GraphQLSchema {
  const undeclared: string[] = [];
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const permission = permissionOf(field);
      if (permission) guard(root as GraphQLObjectType, field, permission, schema);
      else undeclared.push(`${root?.name}.${field.name}`);
    }
  }
  if (undeclared.length)
    throw new Error(`Root fields without a declared permission: ${undeclared.join(', ')}.`);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isRoot(type, schema) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve) goOnInRootWork(field);
  }
  return schema;
}

const isRoot = (type: GraphQLObjectType, schema: GraphQLSchema): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

export const permissionOf = (field: GraphQLField<unknown, unknown>): Permission | undefined =>
  field.extensions.permission as Permission | undefined;

function guard(
  root: GraphQLObjectType,
  field: GraphQLField<unknown, Context>,
  permission: Permission,
  schema: GraphQLSchema,
): void {
  field.description = `${field.description ?? ''} ${
    permission.posts ? `Needs \`${permission.name}\`.` : `Open to everyone. Needs \`${permission.name}\`.`
  }`.trim();
  const resolve = field.resolve ?? defaultFieldResolver;
  const isMutation = root === schema.getMutationType();
  field.resolve = guarded(permission, (...args) =>
    isMutation ? inTransaction(async () => resolve(...args)) : (resolve(...args) as Promise<unknown>),
  );
  if (field.subscribe) field.subscribe = guarded(permission, field.subscribe);
}

function guarded(permission: Permission, resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    const actor = await context.actor();
    if (!Permission.isHeldBy(permission, actor)) {
      throw actor.kind === 'visitor'
        ? new Problem('UNAUTHENTICATED', `Sign in to use ${info.fieldName}.`)
        : new Problem('FORBIDDEN', `Your post does not hold ${permission.name}.`);
    }
    const isPublic = permission.reach === 'public';
    const noteWho = () => {
      context.outcome.dependsOnWho = true;
    };
    if (!isPublic || permission.posts) noteWho();
    const work = newWork(context.em, actor, isPublic ? Scope.visitor : Scope.of(actor), noteWho);
    work.isAnswering = true;
    context.works.set(info.path.key, work);
    return resume(work, () => resolve(source, args, context, info));
  };
}

/**
 * A field with a resolver of its own reads in the scope of the root field it stands below. What its reader fetched along
 * with the parent is there already, and nothing is resolved.
 */
function goOnInRootWork(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve as Resolver;
  const { name } = field;
  const mayComeAlong = field.args.length === 0;
  field.resolve = (source, args, context, info) => {
    const along = mayComeAlong ? (source as Readonly<Record<string, unknown>>)[name] : undefined;
    if (along !== undefined && typeof along !== 'function') return along;
    let path = info.path;
    while (path.prev) path = path.prev;
    const work = context.works.get(path.key);
    if (!work)
      throw new Error(`${info.parentType.name}.${info.fieldName} was resolved outside of a root field.`);
    return resume(work, () => resolve(source, args, context, info));
  };
}
