import { type HintKind, hintKinds } from '@fulian/domain/health';
import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../platform/connection.js';
import { enumOf } from '../../platform/enum-of.js';
import { BigCountScalar, CalendarDateScalar } from '../../platform/scalars.js';
import { AccountType } from '../platforms/index.js';

const HintKindEnum = enumOf(hintKinds);
registerEnumType(HintKindEnum, { name: 'HintKind', description: 'What a hint is about.' });

@ObjectType('Hint', {
  description: "A private word about an account's health, told to its own people and the tier above.",
  simpleResolvers: true,
})
export class HintType {
  @Field(() => HintKindEnum, { description: 'What it is about.' })
  kind!: HintKind;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The day it is about: the last publication, the jump, the count of messages, the closing.',
  })
  on!: CalendarDate | null;

  @Field(() => BigCountScalar, {
    nullable: true,
    description:
      'How much: days of silence, messages, followers (less than 0 where they left), other accounts, reports.',
  })
  amount!: number | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Until when something should be done; for a silent account the day of the veto.',
  })
  before!: CalendarDate | null;
}

@ObjectType('HintedAccount', { description: 'An account with its hints.', simpleResolvers: true })
export class HintedAccountType {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType;

  @Field(() => [HintType], { description: 'Its hints, the most pressing first; one at least.' })
  hints!: readonly HintType[];
}

@ObjectType('HintedAccountConnection', { description: 'A page of a list of accounts with hints.' })
export class HintedAccountConnectionType extends connectionType('HintedAccount', () => HintedAccountType) {}
