import { Actor, Permission, type PostKind, UnitPath } from '@fulian/domain/access';
import { Id } from '@fulian/domain/kernel';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { heldPermissions } from './held-permissions.js';

const field = (permission: Permission) => ({ type: GraphQLInt, extensions: { permission } });
const keep = Permission.forPosts('camps.keep', 'subtree', ['editor']);
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      camps: field(Permission.forEveryone('camps.read')),
      rolls: field(Permission.forMembers('camps.read-rolls', 'subtree')),
    },
  }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: { open: field(keep), close: field(keep) } }),
});

const holding = (postKind: PostKind) =>
  Actor.member({
    personId: Id.of('p'),
    unitId: Id.of('u'),
    unitPath: UnitPath.of('1'),
    tier: 'province',
    postKind,
  });

test('a post holds what the schema’s root fields declare for it, each once', () => {
  expect(heldPermissions(schema, holding('editor'))).toEqual([
    'camps.keep',
    'camps.read',
    'camps.read-rolls',
  ]);
  expect(heldPermissions(schema, holding('chair'))).toEqual(['camps.read', 'camps.read-rolls']);
  expect(heldPermissions(schema, Actor.visitor)).toEqual(['camps.read']);
});
