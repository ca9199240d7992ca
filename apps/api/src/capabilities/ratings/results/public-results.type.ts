import type { CalendarDate } from '@fulian/domain/kernel';
import {
  type AwardKind,
  type AwardStanding,
  awardKinds,
  awardStandings,
  type HomeKind,
  homeKinds,
  type ObjectionOutcome,
  objectionOutcomes,
} from '@fulian/domain/ratings';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import type { UnitType } from '../../federation/index.js';
import type { RatingRoundType } from '../rounds/rating-round.type.js';

export const ObjectionOutcomeEnum = enumOf(objectionOutcomes);
registerEnumType(ObjectionOutcomeEnum, {
  name: 'ObjectionOutcome',
  description: 'What came of an objection.',
});

const AwardKindEnum = enumOf(awardKinds);
registerEnumType(AwardKindEnum, {
  name: 'AwardKind',
  description: 'What an award is beside the one before it: the same stars again, more, fewer, or the first.',
});

const AwardStandingEnum = enumOf(awardStandings);
registerEnumType(AwardStandingEnum, {
  name: 'AwardStanding',
  description: 'What an award is worth today.',
});

export const HomeKindEnum = enumOf(homeKinds);
registerEnumType(HomeKindEnum, {
  name: 'HomeKind',
  description: 'The kinds of home that are rated.',
});

@ObjectType('PublicNotice', { description: 'A result on public notice.' })
export class PublicNoticeType {
  @Field(() => ID, { simple: true, description: 'The application it is the result of.' })
  ratingApplicationId!: string;

  @Field(() => String, { simple: true, description: 'What the home is called.' })
  homeName!: string;

  @Field(() => Int, { simple: true, description: 'The stars that shall be granted.' })
  stars!: number;

  @Field(() => CalendarDateScalar, { simple: true, description: 'The first day of the notice.' })
  noticedFrom!: CalendarDate;

  @Field(() => CalendarDateScalar, { simple: true, description: 'The last day of the notice.' })
  noticedUntil!: CalendarDate;

  @Field(() => String, {
    simple: true,
    description: 'The receipt as JSON: whoever has it recomputes the stars.',
  })
  receiptJson!: string;

  /** Not on the wire: what fields read on from. */
  unitId!: string;
  roundId!: string;
  openObjections!: number;
  unit?: UnitType;
  round?: RatingRoundType;
}

@ObjectType('PublicNoticeConnection', { description: 'A page of a list of public notices.' })
export class PublicNoticeConnectionType extends connectionType('PublicNotice', () => PublicNoticeType) {}

@ObjectType('RatingAward', { description: 'Stars that were granted.' })
export class RatingAwardType {
  @Field(() => ID, { simple: true, description: 'Its id.' })
  id!: string;

  @Field(() => String, {
    simple: true,
    description: 'What it is called on its certificate: sixteen digits in fours.',
  })
  number!: string;

  @Field(() => ID, { simple: true, description: 'The application it was granted on.' })
  ratingApplicationId!: string;

  @Field(() => String, { simple: true, description: 'What the home is called.' })
  homeName!: string;

  @Field(() => HomeKindEnum, { simple: true, description: 'Which kind of home it is.' })
  homeKind!: HomeKind;

  @Field(() => AwardKindEnum, { simple: true, description: 'What it is beside the award before.' })
  kind!: AwardKind;

  @Field(() => Int, { simple: true, description: 'The stars.' })
  stars!: number;

  @Field(() => CalendarDateScalar, { simple: true, description: 'The first day it is valid.' })
  validFrom!: CalendarDate;

  @Field(() => CalendarDateScalar, { simple: true, description: 'The last day it is valid.' })
  validUntil!: CalendarDate;

  @Field(() => Boolean, { simple: true, description: 'Whether it is in force today.' })
  isInForce!: boolean;

  @Field(() => AwardStandingEnum, {
    simple: true,
    description: 'What it is worth today, and if nothing, why.',
  })
  standing!: AwardStanding;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    simple: true,
    description: 'The day it was taken back.',
  })
  revokedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, simple: true, description: 'Why it was taken back.' })
  revokedReason!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    simple: true,
    description: 'The day on which a later award of the same home took its place.',
  })
  supersededOn!: CalendarDate | null;

  @Field(() => String, {
    simple: true,
    description: 'The receipt as JSON: whoever has it recomputes the stars.',
  })
  receiptJson!: string;

  /** Not on the wire: what fields read on from. */
  unitId!: string;
  roundId!: string;
  place!: string;
  unit?: UnitType;
  round?: RatingRoundType;
}

@ObjectType('RatingAwardConnection', { description: 'A page of a list of stars that were granted.' })
export class RatingAwardConnectionType extends connectionType('RatingAward', () => RatingAwardType) {}

@ObjectType('ObjectionReceipt', {
  description: 'An objection, for whoever has its number.',
  simpleResolvers: true,
})
export class ObjectionReceiptType {
  @Field(() => String, { description: 'The number to follow it by. It is shown to nobody else.' })
  number!: string;

  @Field(() => String, { description: 'The home whose result it is about.' })
  homeName!: string;

  @Field(() => String, { description: 'What was said.' })
  body!: string;

  @Field(() => CalendarDateScalar, { description: 'The day it came in.' })
  filedOn!: CalendarDate;

  @Field(() => ObjectionOutcomeEnum, { nullable: true, description: 'What came of it; null while it waits.' })
  outcome!: ObjectionOutcome | null;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  answer!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day of the answer.' })
  answeredOn!: CalendarDate | null;
}

@ObjectType('Objection', {
  description: 'An objection, for the province that answers.',
  simpleResolvers: true,
})
export class ObjectionType extends ObjectionReceiptType {
  @Field(() => String, { nullable: true, description: 'Who objects; null where she stays unnamed.' })
  objector!: string | null;

  @Field(() => String, { nullable: true, description: 'How to reach her; null where she does not say.' })
  contact!: string | null;
}
