import type { ImpostorOutcome } from '@fulian/domain/health';
import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDateScalar } from '../../platform/scalars.js';
import { ImpostorOutcomeEnum } from './impostor.type.js';

@InputType('CountUnansweredInput', { description: 'How many messages wait for an answer, counted by hand.' })
export class CountUnansweredInput {
  @Field(() => ID, { description: 'Of which account.' })
  accountId!: string;

  @Field(() => CalendarDateScalar, { description: 'On which day they were counted, today at the latest.' })
  on!: CalendarDate;

  @Field(() => Int, { description: 'How many, 0 or more.' })
  unanswered!: number;
}

@InputType('ReportImpostorInput', { description: 'An account that pretends to be one of ours.' })
export class ReportImpostorInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key reports nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which account of ours it pretends to be.' })
  accountId!: string;

  @Field(() => String, { description: 'Where it is found: http:// or https://.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'What it does, at most 300 characters.' })
  note?: string | null;

  @Field(() => CalendarDateScalar, { description: 'When it was seen, today at the latest.' })
  seenOn!: CalendarDate;
}

@InputType('SettleImpostorInput', { description: 'What came of a report of an impostor.' })
export class SettleImpostorInput {
  @Field(() => ID, { description: 'Which report.' })
  impostorReportId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;

  @Field(() => ImpostorOutcomeEnum, { description: 'What came of it.' })
  outcome!: ImpostorOutcome;
}
