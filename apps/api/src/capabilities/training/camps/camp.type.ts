import type { CalendarDate } from '@fulian/domain/kernel';
import { type CampState, campEvents, campStates } from '@fulian/domain/training';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';

export const CampStateEnum = enumOf(campStates);
registerEnumType(CampStateEnum, {
  name: 'CampState',
  description: 'Where a camp stands: planned, open for enrolment, closed to it, done, or cancelled.',
});

export const CampEventEnum = enumOf(campEvents);
registerEnumType(CampEventEnum, {
  name: 'CampEvent',
  description: 'What may happen to a camp as a whole.',
});

@ObjectType('Camp', {
  description: 'A training camp: some days, some lessons, some seats.',
  simpleResolvers: true,
})
export class CampType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => CampStateEnum, { description: 'Where it stands.' })
  state!: CampState;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'The how-manieth session of its programme.' })
  sessionNumber!: number;

  @Field(() => String, { description: 'Where it takes place.' })
  venue!: string;

  @Field(() => CalendarDateScalar, { description: 'Its first day.' })
  firstOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Its last day.' })
  lastOn!: CalendarDate;

  @Field(() => Int, { description: 'How many women it has room for.' })
  seats!: number;

  @Field(() => Int, { description: 'How many of them are given.' })
  seatsTaken!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The approval document or business grading it rests on.',
  })
  basis!: string | null;

  @Field(() => String, { nullable: true, description: 'What is arranged for those who bring children.' })
  childcareNote!: string | null;

  /** Not on the wire. */
  unitId!: string;
  programmeId!: string;
}

@ObjectType('Lesson', { description: 'One lesson of a camp.', simpleResolvers: true })
export class LessonType {
  @Field(() => CalendarDateScalar, { description: 'On which day.' })
  day!: CalendarDate;

  @Field(() => String, { description: 'When it begins, as 09:00 on the clock of the place.' })
  begins!: string;

  @Field(() => String, { description: 'When it ends.' })
  ends!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who gives it.' })
  trainer!: string | null;
}

@ObjectType('SeasonSource', {
  description: 'Where the days of a busy season were read.',
  simpleResolvers: true,
})
export class SeasonSourceType {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it is to be read, if it is published.' })
  address!: string | null;

  @Field(() => String, { description: 'What it says of the days.' })
  says!: string;
}

@ObjectType('SeasonClash', {
  description: 'A busy season of the fields that a camp falls into.',
  simpleResolvers: true,
})
export class SeasonClashType {
  @Field(() => String, { description: 'What has to be done in it.' })
  name!: string;

  @Field(() => [String], { description: 'Where, of the places its women come from.' })
  places!: readonly string[];

  @Field(() => CalendarDateScalar, { description: 'The first day in common.' })
  fromOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'The last day in common.' })
  untilOn!: CalendarDate;

  @Field(() => [SeasonSourceType], { description: 'Where its days were read.' })
  sources!: readonly SeasonSourceType[];

  @Field(() => String, { description: 'What to know of the calendar before relying on it.' })
  note!: string;
}

export const CampConnectionType = connectionType('Camp', () => CampType);
