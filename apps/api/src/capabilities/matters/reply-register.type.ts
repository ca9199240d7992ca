import type { ReplyTimes } from '@fulian/domain/matters';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('ReplyTimes', {
  description: 'What a register says of one kind of matter over the past year.',
  simpleResolvers: true,
})
export class ReplyTimesType implements ReplyTimes {
  @Field(() => Int, { description: 'How many came.' })
  received!: number;

  @Field(() => Int, { description: 'How many of them were answered.' })
  answered!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'In percent, of those answered or overdue: answered in time. Null where there are none.',
  })
  onTimePercent!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In percent, of those answered or overdue: answered at all. Null where there are none.',
  })
  answeredPercent!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many working days such a matter usually waits (median). Null where there are none.',
  })
  usualWorkingDays!: number | null;
}

@ObjectType('ReplyRegister', { description: 'A home’s register of what it was asked, and what it says.' })
export class ReplyRegisterType {
  @Field(() => ID, { simple: true, description: 'Of which unit.' })
  unitId!: string;

  @Field(() => ReplyTimesType, { simple: true, description: 'Questions.' })
  questions!: ReplyTimesType;

  @Field(() => ReplyTimesType, { simple: true, description: 'Complaints and suggestions.' })
  complaints!: ReplyTimesType;

  @Field(() => ReplyTimesType, { simple: true, description: 'Errors that were pointed out.' })
  errors!: ReplyTimesType;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Questions and complaints answered in the past year; null where nothing came in it.',
  })
  repliesGiven!: number | null;
}
