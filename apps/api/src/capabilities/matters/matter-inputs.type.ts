import type { CalendarDate } from '@fulian/domain/kernel';
import type { MatterChannel, MatterKind } from '@fulian/domain/matters';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDateScalar } from '../../platform/scalars.js';
import { MatterChannelEnum, MatterKindEnum } from './matter.type.js';

@InputType('EnterMatterInput', { description: 'A line for a register.' })
export class EnterMatterInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key writes nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose register: a unit of your subtree.' })
  unitId!: string;

  @Field(() => CalendarDateScalar, {
    description: 'When it came, today at the latest, two years back at most.',
  })
  receivedOn!: CalendarDate;

  @Field(() => MatterChannelEnum, { description: 'By which way it came.' })
  channel!: MatterChannel;

  @Field(() => MatterKindEnum, { description: 'What it was.' })
  kind!: MatterKind;

  @Field(() => Int, { description: 'How many of the same day and the same answer, 1 to 99.' })
  count!: number;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'When it was answered; null while it is open.',
  })
  answeredOn: CalendarDate | null = null;
}

@InputType('AnswerMatterInput', { description: 'When a line was answered.' })
export class AnswerMatterInput {
  @Field(() => ID, { description: 'Which line.' })
  matterId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'On which day; null takes the answer back.',
  })
  answeredOn: CalendarDate | null = null;
}

@InputType('RemoveMatterInput', { description: 'A line to be struck out.' })
export class RemoveMatterInput {
  @Field(() => ID, { description: 'Which line.' })
  matterId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;
}
