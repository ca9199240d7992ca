import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDateScalar } from '../../platform/scalars.js';

@InputType('JoinAllianceInput', { description: 'An account that joins the alliance.' })
export class JoinAllianceInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key joins nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which account.' })
  accountId!: string;

  @Field(() => CalendarDateScalar, { description: 'Its first day in the alliance, today at the latest.' })
  on!: CalendarDate;

  @Field(() => String, { description: 'What proves it: a document number or a link, 2 to 200 characters.' })
  proof!: string;
}

@InputType('ReturnToAllianceInput', { description: 'An account whose leaving is taken back.' })
export class ReturnToAllianceInput {
  @Field(() => ID, { description: 'Which account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version of its membership that you saw.' })
  version!: number;
}

@InputType('LeaveAllianceInput', { description: 'An account that leaves the alliance.' })
export class LeaveAllianceInput extends ReturnToAllianceInput {
  @Field(() => CalendarDateScalar, { description: 'Its last day in the alliance, today at the latest.' })
  on!: CalendarDate;

  @Field(() => String, { description: 'What proves it: a document number or a link, 2 to 200 characters.' })
  proof!: string;
}
