import type { Tier } from '@fulian/domain/access';
import type { CalendarDate } from '@fulian/domain/kernel';
import { type RatingState, type RatingStepKind, ratingSteps } from '@fulian/domain/ratings';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { TierEnum, UnitType } from '../../federation/index.js';
import { RatingStateEnum } from './rating-application.type.js';

export const RatingStepEnum = enumOf(ratingSteps);
registerEnumType(RatingStepEnum, {
  name: 'RatingStep',
  description: 'What may happen to an application.',
});

@ObjectType('CriterionAnswer', { description: 'An answer to one criterion.', simpleResolvers: true })
export class CriterionAnswerType {
  @Field(() => String, { description: 'Which criterion, by its name in the rubric.' })
  criterion!: string;

  @Field(() => Boolean, { nullable: true, description: 'Yes or no, where that is asked.' })
  isYes!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'A count, or the number of a level from 0.' })
  number!: number | null;

  @Field(() => [String], { description: 'Links, or a word on where the paper lies.' })
  evidence!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why a reviewer answers so; null for applicants.' })
  reason!: string | null;
}

@ObjectType('KnownFact', {
  description: 'Something the system fills in by itself, with where it knows it from.',
  simpleResolvers: true,
})
export class KnownFactType {
  @Field(() => String, { description: 'Which fact, as rubrics name it.' })
  fact!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is there, for a fact that is or is not.' })
  isThere!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The number, for a fact that is counted.' })
  number!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its own number a year before, where growth is asked.' })
  before!: number | null;

  @Field(() => String, { description: 'Where it is known from.' })
  source!: string;

  @Field(() => TierEnum, {
    nullable: true,
    description: 'Of which tier the reviewer is who attested it; null where the system knows.',
  })
  attestedBy!: Tier | null;

  @Field(() => String, { nullable: true, description: 'Why she attested it; null where the system knows.' })
  reason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In which year’s application she did, where it was an earlier one of the same home.',
  })
  attestedYear!: number | null;
}

@ObjectType('TakenStep', { description: 'A step of an application, and why it was taken.' })
export class TakenStepType {
  @Field(() => RatingStepEnum, { simple: true, description: 'Which step.' })
  step!: RatingStepKind;

  @Field(() => RatingStateEnum, { simple: true, description: 'Where the application stood before.' })
  from!: RatingState;

  @Field(() => RatingStateEnum, { simple: true, description: 'Where it stood after.' })
  to!: RatingState;

  @Field(() => CalendarDateScalar, { simple: true, description: 'The day.' })
  on!: CalendarDate;

  @Field(() => String, { simple: true, description: 'The reason; empty where the step needs none.' })
  reason!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    simple: true,
    description: 'Until when what came next was due; null where nothing was.',
  })
  dueOn!: CalendarDate | null;

  @Field(() => UnitType, {
    nullable: true,
    simple: true,
    description: 'For which unit it was taken; null for a visitor.',
  })
  unit!: UnitType | null;
}

@ObjectType('RatingSheet', {
  description: 'What one reviewer found. Nobody reads it before the review is over but she who wrote it.',
  simpleResolvers: true,
})
export class RatingSheetType {
  @Field(() => Int, { description: 'Whose it is, by number: reviewers stay unnamed to each other.' })
  seat!: number;

  @Field(() => Boolean, { description: 'Whether it is the asker’s own.' })
  isMine!: boolean;

  @Field(() => Int, { description: 'Its points, by the rubric.' })
  points!: number;

  @Field(() => Int, { description: 'Its stars, by the rubric.' })
  stars!: number;

  @Field(() => [CriterionAnswerType], { description: 'Her answers with their reasons.' })
  answers!: readonly CriterionAnswerType[];

  @Field(() => [KnownFactType], { description: 'What it rests on that reviewers attested.' })
  attestedFacts!: readonly KnownFactType[];

  @Field(() => [String], { description: 'The vetoes she found, by their name in the rubric.' })
  vetoes!: readonly string[];
}
