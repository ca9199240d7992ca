import type { CalendarDate } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { PlatformKindEnum } from '../platform-kind.type.js';

@InputType({ description: 'What an account says of itself.' })
abstract class AccountDetailsInput {
  @Field(() => String, { description: 'As the platform shows it, 1 to 60 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the platform tells it apart by: 抖音号, 微信号 …',
  })
  handle: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where it is found: http:// or https://.' })
  url: string | null = null;

  @Field(() => String, { nullable: true, description: 'Under which number it was filed.' })
  filingNumber: string | null = null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Its first day, today at the latest.' })
  openedOn: CalendarDate | null = null;
}

@InputType('RegisterAccountInput', { description: 'An account to register for a unit.' })
export class RegisterAccountInput extends AccountDetailsInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key registers nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The unit that holds it: yours, or one below it.' })
  unitId!: string;

  @Field(() => PlatformKindEnum, { description: 'On which kind of platform; it never changes.' })
  platform!: PlatformKind;
}

@InputType('EditAccountInput', {
  description: 'What an account is to say from now on; a field left out becomes empty.',
})
export class EditAccountInput extends AccountDetailsInput {
  @Field(() => ID, { description: 'Which account.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;
}

@InputType('ReopenAccountInput', { description: 'Which closed account to open again.' })
export class ReopenAccountInput {
  @Field(() => ID, { description: 'Which account.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;
}

@InputType('CloseAccountInput', { description: 'Which account to close, and when.' })
export class CloseAccountInput extends ReopenAccountInput {
  @Field(() => CalendarDateScalar, { description: 'Its last day; nothing may be known of it after that.' })
  closedOn!: CalendarDate;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'When followers were told, its last day at the latest; left out where they were not.',
  })
  noticedOn?: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Where they were told so: http:// or https://.' })
  noticeUrl?: string | null;
}
