import type { CalendarDate } from '@fulian/domain/kernel';
import { type NextStep, nextSteps } from '@fulian/domain/training';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { BigCountScalar, CalendarDateScalar } from '../../../platform/scalars.js';

const NextStepEnum = enumOf(nextSteps);
registerEnumType(NextStepEnum, {
  name: 'TrendNextStep',
  description:
    'The one thing to do next: bring an export in, rest, publish one, answer, make own ones, try an hour.',
});

@ObjectType('TrendWeek', { description: 'Seven days of hers.', simpleResolvers: true })
export class TrendWeekType {
  @Field(() => CalendarDateScalar, { description: 'Its first day.' })
  fromOn!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'How many works; null where exports do not reach.' })
  works!: number | null;

  @Field(() => Boolean, { description: 'Whether she paused all of it.' })
  isPaused!: boolean;
}

@ObjectType('TrendBestHour', {
  description: 'When her works were seen most, by the middle one of at least three.',
  simpleResolvers: true,
})
export class TrendBestHourType {
  @Field(() => Int, { description: 'From this hour.' })
  fromHour!: number;

  @Field(() => Int, { description: 'Up to this one.' })
  untilHour!: number;

  @Field(() => BigCountScalar, { description: 'Plays of the middle one.' })
  medianPlays!: number;

  @Field(() => Int, { description: 'Of how many works.' })
  works!: number;
}

@ObjectType('OwnTrend', {
  description:
    'How it goes, from her own exports, for herself and her coach; what nobody told is null and not 0.',
  simpleResolvers: true,
})
export class OwnTrendType {
  @Field(() => String, { nullable: true, description: 'From which account; null while she named none.' })
  accountName!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'From when on exports tell something.' })
  knownFrom!: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Up to when they do.' })
  knownUntil!: CalendarDate | null;

  @Field(() => [TrendWeekType], { description: 'Her last twelve weeks, the earliest first.' })
  weeks!: readonly TrendWeekType[];

  @Field(() => Int, { nullable: true, description: 'In how many weeks something came.' })
  activeWeeks!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many that are known and not paused.' })
  knownWeeks!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many works are her own, by their titles.' })
  ownWorks!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many whose titles say something.' })
  titledWorks!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many messages waited when somebody counted.' })
  unanswered!: number | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'When that was counted.' })
  unansweredOn!: CalendarDate | null;

  @Field(() => BigCountScalar, { nullable: true, description: 'Comments on the works that tell theirs.' })
  comments!: number | null;

  @Field(() => Int, { description: 'How many works tell their comments.' })
  worksWithComments!: number;

  @Field(() => TrendBestHourType, { nullable: true, description: 'Null while too few works tell enough.' })
  bestHour!: TrendBestHourType | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'When the last known work came.' })
  lastWorkOn!: CalendarDate | null;

  @Field(() => NextStepEnum, { description: 'The one thing to do next.' })
  nextStep!: NextStep;
}
