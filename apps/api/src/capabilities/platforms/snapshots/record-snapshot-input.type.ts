import type { CalendarDate } from '@fulian/domain/kernel';
import { type Metric, metrics } from '@fulian/domain/platforms';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { BigCountScalar, CalendarDateScalar } from '../../../platform/scalars.js';

const MetricEnum = enumOf(metrics);
registerEnumType(MetricEnum, {
  name: 'Metric',
  description: 'The stock of followers, and what is counted per day.',
});

const told = (what: string) => ({ nullable: true, description: `${what}; null: not told.` });

@InputType('RecordSnapshotInput', {
  description: 'Figures of one account and day, typed by hand. What is not told stays as it was told before.',
})
export class RecordSnapshotInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key records nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Of which account.' })
  accountId!: string;

  @Field(() => CalendarDateScalar, { description: 'Of which day, today at the latest.' })
  on!: CalendarDate;

  @Field(() => BigCountScalar, told("Followers at the day's end"))
  followers?: number | null;

  @Field(() => BigCountScalar, told('Works published that day'))
  posts?: number | null;

  @Field(() => BigCountScalar, told('Reads'))
  reads?: number | null;

  @Field(() => BigCountScalar, told('Plays'))
  plays?: number | null;

  @Field(() => BigCountScalar, told('Likes'))
  likes?: number | null;

  @Field(() => BigCountScalar, told('Comments'))
  comments?: number | null;

  @Field(() => BigCountScalar, told('Shares'))
  shares?: number | null;

  @Field(() => [MetricEnum], {
    nullable: true,
    description: 'Which of the numbers stand for "at least this many", as 10万+ does.',
  })
  censored?: Metric[] | null;
}
