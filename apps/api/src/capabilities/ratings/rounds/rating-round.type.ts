import type { CalendarDate } from '@fulian/domain/kernel';
import type { ApprovalBasis } from '@fulian/domain/ratings';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { ApprovalBasisEnum } from './round-inputs.type.js';

@ObjectType('RatingRound', {
  description: 'A round in which homes apply for stars; its rubric is frozen when it opens.',
  simpleResolvers: true,
})
export class RatingRoundType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => ApprovalBasisEnum, { description: 'On what it stands.' })
  basis!: ApprovalBasis;

  @Field(() => String, { description: 'Which document, or which grading, it stands on.' })
  basisText!: string;

  @Field(() => String, { description: 'Why applicants are asked.' })
  purpose!: string;

  @Field(() => Int, { description: 'How many minutes the form takes.' })
  minutes!: number;

  @Field(() => CalendarDateScalar, { description: 'The day on which it was opened.' })
  openedOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'The last day to apply.' })
  applyUntil!: CalendarDate;

  @Field(() => Int, { description: 'Working days of the public notice.' })
  noticeDays!: number;

  @Field(() => Int, { description: 'Working days in which an appeal may be made.' })
  appealDays!: number;

  @Field(() => Int, { description: 'In points of 100: a larger gap between two scores calls a third.' })
  gapThreshold!: number;

  @Field(() => Int, { description: 'How many months an award is valid.' })
  validMonths!: number;

  @Field(() => String, { description: 'Its rubric as canonical JSON, as the domain package reads it.' })
  rubricJson!: string;

  @Field(() => String, { description: 'The SHA-256 of the rubric, as receipts name it.' })
  rubricSha256!: string;
}

@ObjectType('RatingRoundConnection', { description: 'A page of a list of rounds.' })
export class RatingRoundConnectionType extends connectionType('RatingRound', () => RatingRoundType) {}
