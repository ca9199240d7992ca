import type { CalendarDate } from '@fulian/domain/kernel';
import type { CampEvent } from '@fulian/domain/training';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { CampEventEnum } from './camp.type.js';

@InputType({ description: 'One lesson of a camp to be.' })
export class LessonInput {
  @Field(() => CalendarDateScalar, { description: 'On which day.' })
  day!: CalendarDate;

  @Field(() => String, { description: 'When it begins, as 09:00.' })
  begins!: string;

  @Field(() => String, { description: 'When it ends, as 11:30.' })
  ends!: string;

  @Field(() => String, { description: 'What it is about, 1 to 80 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who gives it.' })
  trainer: string | null = null;
}

@InputType({ description: 'Seats of a camp for one unit.' })
export class CampQuotaInput {
  @Field(() => ID, { description: 'The camp’s own unit, or one below it.' })
  unitId!: string;

  @Field(() => Int, { description: 'How many.' })
  seats!: number;
}

@InputType({ description: 'What is planned of a camp.' })
abstract class CampPlanInput {
  @Field(() => String, { description: 'Its title, 1 to 80 characters.' })
  title!: string;

  @Field(() => Int, { description: 'The how-manieth session of its programme.' })
  sessionNumber!: number;

  @Field(() => String, { description: 'Where it takes place, 1 to 120 characters.' })
  venue!: string;

  @Field(() => CalendarDateScalar, { description: 'Its first day.' })
  firstOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Its last day.' })
  lastOn!: CalendarDate;

  @Field(() => Int, { description: 'How many women it has room for, 1 to 1000.' })
  seats!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The approval document or business grading it rests on; needed to open it.',
  })
  basis: string | null = null;

  @Field(() => String, { nullable: true, description: 'What is arranged for those who bring children.' })
  childcareNote: string | null = null;

  @Field(() => [LessonInput], { description: 'Its lessons, in any order.' })
  lessons!: LessonInput[];

  @Field(() => [CampQuotaInput], {
    description: 'Seats for single units; without any, all units below the camp’s share all seats.',
  })
  quotas!: CampQuotaInput[];
}

@InputType('PlanCampInput', { description: 'A camp to plan.' })
export class PlanCampInput extends CampPlanInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key plans nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Of which programme; the camp is held by the programme’s unit.' })
  trainingProgrammeId!: string;
}

@InputType('EditCampInput', { description: 'A planned or open camp as it is to be.' })
export class EditCampInput extends CampPlanInput {
  @Field(() => ID, { description: 'Which camp.' })
  campId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;
}

@InputType({ description: 'A step of a camp as a whole.' })
export class CampStepInput {
  @Field(() => ID, { description: 'Which camp.' })
  campId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;

  @Field(() => CampEventEnum, { description: 'What is to happen.' })
  step!: CampEvent;
}

@InputType({ description: 'Who was there, told once for all.' })
export class RosterInput {
  @Field(() => ID, { description: 'Of which camp.' })
  campId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;

  @Field(() => [ID], {
    description:
      'The enrolments of those who were there; everybody else with a seat was not, and nothing follows from it.',
  })
  attendedIds!: string[];
}
