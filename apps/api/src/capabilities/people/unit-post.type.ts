import type { PostKind } from '@fulian/domain/access';
import { Field, ID, ObjectType } from 'type-graphql';
import { PostKindEnum } from './post.type.js';

@ObjectType('UnitPost', { description: 'A post of a unit and who holds it.', simpleResolvers: true })
export class UnitPostType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PostKindEnum, { description: 'Which post it is.' })
  kind!: PostKind;

  @Field(() => String, {
    nullable: true,
    description: "The holder's name; null where it is not published.",
  })
  holderName!: string | null;
}

@ObjectType('OfficeHolders', {
  description: 'Who holds the posts of a unit, by name.',
  simpleResolvers: true,
})
export class OfficeHoldersType {
  @Field(() => [UnitPostType], { description: 'The posts held today, the chair first.' })
  posts!: readonly UnitPostType[];
}
