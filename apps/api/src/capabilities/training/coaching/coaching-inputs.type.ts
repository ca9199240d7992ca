import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';

@InputType('SendDraftInput', { description: 'A draft: a link, a file, a text, or several of them.' })
export class SendDraftInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key sends nothing twice.' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'What it is called, 1 to 80 characters.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the film can be seen; the address is found in the sentence a platform copies.',
  })
  link: string | null = null;

  @Field(() => String, { nullable: true, description: 'Words, or what is asked; up to 2000 characters.' })
  note: string | null = null;

  @Field(() => ID, { nullable: true, description: 'A file that was brought by `POST /coaching-files`.' })
  file: string | null = null;
}

@InputType('RecordDraftInput', { description: 'A draft that reached the coach some other way.' })
export class RecordDraftInput extends SendDraftInput {
  @Field(() => ID, { description: 'Whose it is: somebody you coach.' })
  traineeId!: string;
}

@InputType('DraftStepInput', { description: 'Which draft, as you saw it.' })
export class DraftStepInput {
  @Field(() => ID, { description: 'Its id.' })
  coachingDraftId!: string;

  @Field(() => Int, { description: 'The version you decided on.' })
  version!: number;
}

@InputType('AnswerDraftInput', { description: 'An answer to a draft.' })
export class AnswerDraftInput extends DraftStepInput {
  @Field(() => String, {
    description: 'Line by line: one that begins with a time, as 0:35, is about that moment.',
  })
  answer!: string;
}

@InputType('SendDraftAgainInput', { description: 'What is new of a draft that is sent again.' })
export class SendDraftAgainInput extends DraftStepInput {
  @Field(() => String, { nullable: true, description: 'Where it can be seen now; null: where it was.' })
  link: string | null = null;

  @Field(() => String, { nullable: true, description: 'What has changed; null: what was said before stays.' })
  note: string | null = null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A new file, brought by `POST /coaching-files`, in the place of the old; null: the old one stays.',
  })
  file: string | null = null;
}

@InputType('PauseCoachingInput', { description: 'A time in which the clock is to stand still.' })
export class PauseCoachingInput {
  @Field(() => CalendarDateScalar, { description: 'The first day; it may lie behind you.' })
  fromOn!: CalendarDate;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The last day; null: until you say that you are back.',
  })
  untilOn: CalendarDate | null = null;
}

@InputType('CoachingGoalInput', { description: 'One goal.' })
export class CoachingGoalInput {
  @Field(() => String, { description: 'In your words, up to 80 characters; an empty one is left out.' })
  text!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Until when, if you like.' })
  untilOn: CalendarDate | null = null;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone!: boolean;
}
