import type { CalendarDate } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { PlatformKindEnum } from '../platform-kind.type.js';

@ObjectType('Account', { description: 'An account that a unit holds on a platform.', simpleResolvers: true })
export class AccountType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change; a change names the version it was decided on.' })
  version!: number;

  @Field(() => PlatformKindEnum, { description: 'On which kind of platform; never changes.' })
  platform!: PlatformKind;

  @Field(() => String, { description: 'As the platform shows it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the platform tells it apart by, without an @.' })
  handle!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is found.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Under which number it was filed.' })
  filingNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Its first day, where it is known.' })
  openedOn!: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Its last day; null while it is open.' })
  closedOn!: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'When followers were told that it would close; null where they were not, or it is open.',
  })
  closingNoticedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Where they were told so.' })
  closingNoticeUrl!: string | null;

  /** Not on the wire: what the fields with resolvers read on from. */
  unitId!: string;
  unitPath!: string;
}

@ObjectType('AccountConnection', { description: 'A page of a list of accounts.' })
export class AccountConnectionType extends connectionType('Account', () => AccountType) {}
