import type { Member } from '@fulian/domain/access';
import type { Refusal } from '@fulian/domain/kernel';
import { actInPost as mayActInPost, readMe as mayReadMe } from '@fulian/domain/people';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { currentActor, currentEm, inWork } from '../../access/work.js';
import { selectionOf } from '../../platform/look-ahead.js';
import { actInPost } from './act-in-post.js';
import { ActInPostResultType } from './act-in-post-result.type.js';
import { heldPermissions } from './held-permissions.js';
import { MeType } from './me.type.js';
import { meAsSignedIn } from './me-as-signed-in.js';
import { readMe } from './read-me.js';
import { readUsername } from './read-username.js';

@Resolver(() => MeType)
export class MeResolver {
  @requires(mayReadMe)
  @Query(() => MeType, { nullable: true, description: 'Who asks; null for visitors.' })
  async me(@Info() info: GraphQLResolveInfo): Promise<MeType | null> {
    const actor = currentActor();
    if (actor.kind !== 'member') return null;
    // Open to everyone, so it runs as a visitor; what it tells a member is her own, read in her own scope.
    return meAsSignedIn(actor, selectionOf(info)) ?? inWork(currentEm(), actor, () => readMe(actor));
  }

  @requires(mayActInPost)
  @Mutation(() => ActInPostResultType, {
    description:
      'Changes over to another of your posts; other devices you are signed in on stay where they are.',
  })
  actInPost(
    @Arg('postId', () => ID, { description: 'One of `me.posts`.' }) postId: string,
  ): Promise<MeType | Refusal> {
    return actInPost(currentActor() as Member, postId);
  }

  @FieldResolver(() => String, { description: 'The name she signs in with.' })
  username(@Root() me: MeType): Promise<string> {
    return readUsername(me.personId);
  }

  @FieldResolver(() => [String], {
    description:
      'Names of the permissions that her active post holds; where they reach is her unit and below.',
  })
  permissions(@Root() me: MeType, @Info() info: GraphQLResolveInfo): string[] {
    return heldPermissions(info.schema, me.actor);
  }
}
