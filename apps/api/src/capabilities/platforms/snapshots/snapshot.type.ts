import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ObjectType } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { CountType } from '../count.type.js';

@ObjectType('Snapshot', {
  description:
    'What is known of one account on one day: what was told last, filled in from the works published that day.',
  simpleResolvers: true,
})
export class SnapshotType {
  @Field(() => CalendarDateScalar, { description: 'The day.' })
  on!: CalendarDate;

  @Field(() => CountType, { description: "Followers at the day's end." })
  followers!: CountType;

  @Field(() => CountType, { description: 'Works published that day.' })
  posts!: CountType;

  @Field(() => CountType, { description: 'Reads.' })
  reads!: CountType;

  @Field(() => CountType, { description: 'Plays.' })
  plays!: CountType;

  @Field(() => CountType, { description: 'Likes.' })
  likes!: CountType;

  @Field(() => CountType, { description: 'Comments.' })
  comments!: CountType;

  @Field(() => CountType, { description: 'Shares.' })
  shares!: CountType;
}
