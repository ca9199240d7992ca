import { type PostKind, postKinds } from '@fulian/domain/access';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.js';
import type { UnitType } from '../federation/index.js';

export const PostKindEnum = enumOf(postKinds);
registerEnumType(PostKindEnum, {
  name: 'PostKind',
  description: 'The posts that people hold in units, the chair first.',
});

@ObjectType('Post', { description: 'A post that a person holds in a unit.', simpleResolvers: true })
export class PostType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PostKindEnum, { description: 'Which post it is.' })
  kind!: PostKind;

  /** Not on the wire: the field `unit` reads on from it. */
  unitId!: string;
  /** Read along, where it was. */
  unit?: UnitType;
}
