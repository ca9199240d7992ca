import type { CalendarDate } from '@fulian/domain/kernel';
import { type ApprovalBasis, approvalBases } from '@fulian/domain/ratings';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';

export const ApprovalBasisEnum = enumOf(approvalBases);
registerEnumType(ApprovalBasisEnum, {
  name: 'ApprovalBasis',
  description: 'On what a round stands: an approval document, or business grading.',
});

@InputType('OpenRatingRoundInput', { description: 'A round to open.' })
export class OpenRatingRoundInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key opens nothing twice.' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'What it is called, 1 to 80 characters.' })
  title!: string;

  @Field(() => ApprovalBasisEnum, { description: 'On what it stands.' })
  basis!: ApprovalBasis;

  @Field(() => String, { description: 'Which document, or which grading.' })
  basisText!: string;

  @Field(() => String, { description: 'Why applicants are asked.' })
  purpose!: string;

  @Field(() => Int, { description: 'How many minutes the form takes, 1 to 240.' })
  minutes!: number;

  @Field(() => String, { description: 'The name of the rubric it goes by; its last published version.' })
  rubricName!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day to apply.' })
  applyUntil!: CalendarDate;

  @Field(() => Int, { description: 'Working days for the check.' })
  checkDays!: number;

  @Field(() => Int, { description: 'Working days for the review.' })
  reviewDays!: number;

  @Field(() => Int, { description: 'Working days for the panel.' })
  panelDays!: number;

  @Field(() => Int, { description: 'Working days of the public notice, 5 or more.' })
  noticeDays!: number;

  @Field(() => Int, { description: 'Working days in which an appeal may be made.' })
  appealDays!: number;

  @Field(() => Int, { description: 'In points of 100: a larger gap calls a third score.' })
  gapThreshold!: number;
}
