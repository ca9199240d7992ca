import type { CalendarDate } from '@fulian/domain/kernel';
import { type Answers, type Facts, type RatingState, ratingStates } from '@fulian/domain/ratings';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';

export const RatingStateEnum = enumOf(ratingStates);
registerEnumType(RatingStateEnum, {
  name: 'RatingState',
  description: 'Where an application stands on its way to a star.',
});

@ObjectType('RatingApplication', { description: 'The application of a home for stars.' })
export class RatingApplicationType {
  @Field(() => ID, { simple: true, description: 'Its id.' })
  id!: string;

  @Field(() => Int, { simple: true, description: 'Grows with each change; say it when you take a step.' })
  version!: number;

  @Field(() => RatingStateEnum, { simple: true, description: 'Where it stands.' })
  state!: RatingState;

  @Field(() => String, { simple: true, description: 'What the home is called.' })
  homeName!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    simple: true,
    description: 'Until when the step under way is due; null where nothing is.',
  })
  dueOn!: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    simple: true,
    description: 'The stars that were found; null before the panel decided.',
  })
  stars!: number | null;

  @Field(() => CalendarDateScalar, { nullable: true, simple: true, description: 'First day of the notice.' })
  noticeFrom!: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, simple: true, description: 'Last day of the notice.' })
  noticeUntil!: CalendarDate | null;

  @Field(() => [String], {
    simple: true,
    description:
      'Criteria of which the applicant says that what an earlier application attested holds no longer.',
  })
  outdated!: readonly string[];

  /** Not on the wire: what fields read on from. */
  roundId!: string;
  unitId!: string;
  unitPath!: string;
  answers!: Answers;
  facts!: Facts | null;
  attempt!: number;
}

@ObjectType('RatingApplicationConnection', { description: 'A page of a list of applications.' })
export class RatingApplicationConnectionType extends connectionType(
  'RatingApplication',
  () => RatingApplicationType,
) {}
