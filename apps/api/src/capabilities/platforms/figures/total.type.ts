import { Field, Int, ObjectType } from 'type-graphql';
import { BigCountScalar } from '../../../platform/scalars.js';

@ObjectType('Total', {
  description: 'A sum over accounts and days that keeps in sight what it could not add.',
  simpleResolvers: true,
})
export class TotalType {
  @Field(() => BigCountScalar, {
    description: 'The sum of what was reported; a lower bound as soon as `censored` is above 0.',
  })
  value!: number;

  @Field(() => Int, { description: 'How many counts were added; 0 means nobody reported, not zero.' })
  reported!: number;

  @Field(() => Int, { description: 'How many of them were only known as "at least this many".' })
  censored!: number;
}
