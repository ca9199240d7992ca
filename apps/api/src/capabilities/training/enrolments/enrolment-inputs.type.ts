import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { type EnrolmentStep, EnrolmentStepEnum } from './enrolment.type.js';

@InputType({ description: 'What a guardian agreed to; needed at 16 and 17, and not kept of an adult.' })
export abstract class GuardianInput {
  @Field(() => String, { nullable: true, description: 'Her guardian’s name.' })
  guardianName: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the guardian is to her: 母亲, 父亲 …' })
  guardianRelation: string | null = null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'On which day the guardian agreed.' })
  consentGivenOn: CalendarDate | null = null;
}

@InputType({ description: 'A woman to recommend for a camp.' })
export class RecommendTraineeInput extends GuardianInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key recommends nobody twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'For which camp.' })
  campId!: string;

  @Field(() => ID, { description: 'Where she is at home: your unit, or one below it.' })
  unitId!: string;

  @Field(() => String, { description: 'Her name, 1 to 40 characters.' })
  name!: string;

  @Field(() => CalendarDateScalar, {
    description: 'Her day of birth: for the age rule, and shown to nobody.',
  })
  bornOn!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether she is a seed trainee, who passes on what she learns.' })
  isSeed!: boolean;

  @Field(() => String, { nullable: true, description: 'What she films about.' })
  topic: string | null = null;

  @Field(() => String, { description: 'Why her, in 5 to 300 characters.' })
  reason!: string;
}

@InputType({ description: 'A step of one enrolment.' })
export class EnrolmentStepInput {
  @Field(() => ID, { description: 'Which enrolment.' })
  enrolmentId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;

  @Field(() => EnrolmentStepEnum, { description: 'What is to happen.' })
  step!: EnrolmentStep;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed to recommend and to decline, 5 to 300 characters.',
  })
  note: string | null = null;
}

@InputType({ description: 'A camp to enrol in yourself.' })
export class EnrolInCampInput extends GuardianInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key enrols nobody twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which camp.' })
  campId!: string;

  @Field(() => CalendarDateScalar, {
    description: 'Your day of birth; where it is known already, that one counts.',
  })
  bornOn!: CalendarDate;

  @Field(() => String, { nullable: true, description: 'What you film about.' })
  topic: string | null = null;
}

@InputType({ description: 'An enrolment of your own to withdraw.' })
export class WithdrawInput {
  @Field(() => ID, { description: 'Which enrolment.' })
  enrolmentId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;
}
