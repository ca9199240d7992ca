import type { Member } from '@fulian/domain/access';
import { Field, ID, ObjectType } from 'type-graphql';
import { PostType } from './post.type.js';

@ObjectType('Me', { description: 'The person who asks, in the post she acts in.' })
export class MeType {
  @Field(() => ID, { simple: true, description: 'Her id.' })
  personId!: string;

  @Field(() => String, { simple: true, description: 'Her name.' })
  name!: string;

  @Field(() => PostType, { simple: true, description: 'The post she acts in.' })
  activePost!: PostType;

  @Field(() => [PostType], {
    simple: true,
    description: 'Every post she holds today, the nearest to the province first.',
  })
  posts!: readonly PostType[];

  /** Read along, where it was. */
  username?: string;

  /** Not on the wire: what her post may do is asked of it. */
  actor!: Member;
}
