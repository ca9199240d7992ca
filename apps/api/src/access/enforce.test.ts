import 'reflect-metadata';
import { Actor, Permission } from '@fulian/domain/access';
import { graphql } from 'graphql';
import { buildSchema, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { expect, test } from 'vitest';
import { openWorld } from '../../test/world.js';
import { contextMaker } from '../graphql/make-context.js';
import { enforce } from './enforce.js';
import { requires } from './requires.js';
import { currentScope } from './work.js';

const readSecrets = Permission.forPosts('test.read-secrets', 'subtree', ['chair']);

@ObjectType({ description: 'A thing.' })
class Thing {
  @Field(() => String, { description: 'Its scope.' })
  scope(): string {
    return currentScope().kind;
  }
}

@Resolver()
class Declared {
  @requires(readSecrets)
  @Query(() => Thing, { description: 'Declares its permission.' })
  async guarded(): Promise<Thing> {
    return new Thing();
  }

  @requires(Permission.forEveryone('test.read-public'))
  @Query(() => Thing, { description: 'Open to everyone.' })
  async open(): Promise<Thing> {
    return new Thing();
  }
}

@Resolver()
class Undeclared {
  @Query(() => String, { description: 'Forgot its permission.' })
  forgotten(): string {
    return 'seen by all';
  }
}

const schemaOf = async (...resolvers: [new () => object, ...(new () => object)[]]) =>
  buildSchema({ resolvers, validate: false });

test('a schema with a root field that declares no permission does not boot, and the field is named', async () => {
  const schema = await schemaOf(Declared, Undeclared);
  expect(() => enforce(schema)).toThrow('Query.forgotten');
});

test('a visitor, a post without the permission and a post with it are told apart', async () => {
  const world = await openWorld();
  try {
    const schema = enforce(await schemaOf(Declared));
    const ask = async (actor: Actor, source: string) => {
      const context = contextMaker(world.database, async () => actor)({});
      const { data, errors } = await graphql({ schema, source, contextValue: context });
      return errors?.[0]?.extensions.code ?? data;
    };
    expect(await ask(Actor.visitor, '{ guarded { scope } }')).toBe('UNAUTHENTICATED');
    expect(await ask(world.member('county', 'reviewer'), '{ guarded { scope } }')).toBe('FORBIDDEN');
    expect(await ask(world.member('county', 'chair'), '{ guarded { scope } }')).toEqual({
      guarded: { scope: 'member' },
    });
    expect(await ask(world.member('county', 'chair'), '{ open { scope } }')).toEqual({
      open: { scope: 'visitor' },
    });
  } finally {
    await world.close();
  }
});
