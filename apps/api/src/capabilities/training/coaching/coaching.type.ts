import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';

@ObjectType('CoachingPause', {
  description: 'A time in which the clock stands still. Why, nobody asks.',
  simpleResolvers: true,
})
export class CoachingPauseType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CalendarDateScalar, { description: 'The first day.' })
  fromOn!: CalendarDate;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day; null until she is back.' })
  untilOn!: CalendarDate | null;
}

@ObjectType('CoachingGoal', { description: 'What a trainee sets herself.', simpleResolvers: true })
export class CoachingGoalType {
  @Field(() => String, { description: 'In her words.' })
  text!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Until when, if she says so.' })
  untilOn!: CalendarDate | null;

  @Field(() => Boolean, { description: 'Whether she has done it.' })
  isDone!: boolean;
}

@ObjectType('CoachingHandover', {
  description: 'What one coach left the next about a trainee; she may read it too.',
  simpleResolvers: true,
})
export class CoachingHandoverType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Who coached her before.' })
  fromName!: string;

  @Field(() => String, { description: 'Who coaches her from then on.' })
  toName!: string;

  @Field(() => String, { nullable: true, description: 'The note.' })
  note!: string | null;

  @Field(() => CalendarDateScalar, { description: 'The day.' })
  handedOn!: CalendarDate;
}

@ObjectType('OwnCoach', { description: 'Who coaches a trainee.', simpleResolvers: true })
export class OwnCoachType {
  @Field(() => String, { description: 'Her name.' })
  name!: string;

  @Field(() => CalendarDateScalar, { description: 'Since when.' })
  since!: CalendarDate;
}

@ObjectType('Coaching', {
  description: 'What is between a trainee and her coach. Neither an office above nor a coach before sees it.',
})
export class CoachingType {
  @Field(() => ID, { simple: true, description: 'The trainee’s id.' })
  id!: string;

  @Field(() => OwnCoachType, {
    simple: true,
    nullable: true,
    description: 'Who coaches her; null while nobody does.',
  })
  coach!: OwnCoachType | null;

  @Field(() => CoachingPauseType, {
    simple: true,
    nullable: true,
    description: 'The pause she is in today; null when she is in none.',
  })
  pause!: CoachingPauseType | null;

  @Field(() => CoachingPauseType, {
    simple: true,
    nullable: true,
    description: 'The next pause to come; null when none lies ahead.',
  })
  pauseAhead!: CoachingPauseType | null;

  @Field(() => [CoachingGoalType], { simple: true, description: 'What she sets herself, up to three.' })
  goals!: readonly CoachingGoalType[];

  /** Not on the wire: what fields read on from. */
  isMine!: boolean;
}
