import type { EntityManager } from '@mikro-orm/postgresql';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Person, Post, Session, User } from './entities.js';
import { MeType, PostType } from './types.js';

@Resolver(() => MeType)
export class MeResolver {
  @Query(() => MeType, { nullable: true })
  async me(@Ctx('em') em: EntityManager, @Ctx('token') token: string): Promise<MeType | null> {
    const session = await em.findOne(Session, { token });
    const person = session && (await em.findOne(Person, { id: session.userId }));
    return person && { personId: person.id, name: person.name };
  }

  @FieldResolver(() => String)
  async username(@Root() me: MeType, @Ctx('em') em: EntityManager): Promise<string> {
    return (await em.findOneOrFail(User, { id: me.personId })).username;
  }

  @FieldResolver(() => PostType)
  activePost(@Root() me: MeType, @Ctx('em') em: EntityManager) {
    return em.findOneOrFail(Post, { personId: me.personId }, { populate: ['unit'] });
  }
}
