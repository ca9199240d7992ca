import type { PlatformKind } from '@fulian/domain/platforms';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { PlatformKindEnum } from '../platform-kind.type.js';

@ObjectType('PublicAccount', {
  description: 'What everyone may know of an open account: where to find it.',
  simpleResolvers: true,
})
export class PublicAccountType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PlatformKindEnum, { description: 'On which kind of platform.' })
  platform!: PlatformKind;

  @Field(() => String, { description: 'As the platform shows it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the platform tells it apart by, without an @.' })
  handle!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is found.' })
  url!: string | null;
}

@ObjectType('PublicAccountConnection', { description: "A page of a list of a unit's public accounts." })
export class PublicAccountConnectionType extends connectionType('PublicAccount', () => PublicAccountType) {}
