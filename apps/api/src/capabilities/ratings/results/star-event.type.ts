import type { CalendarDate } from '@fulian/domain/kernel';
import type { HomeKind } from '@fulian/domain/ratings';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { HomeKindEnum } from './public-results.type.js';

export const starEventKinds = [
  'awarded',
  'superseded',
  'expired',
  'revoked',
  'appealed',
  'restored',
  'appeal_dismissed',
] as const;

export type StarEventKind = (typeof starEventKinds)[number];

const StarEventKindEnum = enumOf(starEventKinds);
registerEnumType(StarEventKindEnum, {
  name: 'StarEventKind',
  description: 'What happened to the stars of a home.',
  valuesConfig: {
    awarded: { description: 'They were granted.' },
    superseded: { description: 'A later award took their place.' },
    expired: { description: 'Their last day was over.' },
    revoked: { description: 'They were taken back after a veto event.' },
    appealed: { description: 'The home appealed.' },
    restored: { description: 'The appeal was upheld: they are in force again.' },
    appeal_dismissed: { description: 'The appeal was dismissed.' },
  },
});

@ObjectType('StarEvent', {
  description: 'Something that happened to the stars of a home.',
  simpleResolvers: true,
})
export class StarEventType {
  @Field(() => StarEventKindEnum, { description: 'What happened.' })
  kind!: StarEventKind;

  @Field(() => CalendarDateScalar, { description: 'On which day.' })
  on!: CalendarDate;

  @Field(() => ID, { description: 'The application the stars were granted on.' })
  ratingApplicationId!: string;

  @Field(() => String, { description: 'What the home was called then.' })
  homeName!: string;

  @Field(() => HomeKindEnum, { description: 'Which kind of home it is.' })
  homeKind!: HomeKind;

  @Field(() => Int, { description: 'How many stars it is about.' })
  stars!: number;

  @Field(() => String, { description: 'The name of the rubric they were granted by.' })
  rubricName!: string;

  @Field(() => Int, { description: 'The version of that rubric.' })
  rubricVersion!: number;
}
