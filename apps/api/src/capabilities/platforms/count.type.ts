import type { Count } from '@fulian/domain/kernel';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.js';
import { BigCountScalar } from '../../platform/scalars.js';

const CountStateEnum = enumOf(['missing', 'known', 'censored'] as const);
registerEnumType(CountStateEnum, {
  name: 'CountState',
  description: 'Not told, told exactly (zero included), or told as "at least this many".',
});

@ObjectType('Count', { description: 'A count somebody reported.', simpleResolvers: true })
export class CountType {
  @Field(() => CountStateEnum, { description: 'How much it says.' })
  state!: Count['state'];

  @Field(() => BigCountScalar, {
    nullable: true,
    description: 'The number; its lower bound when `state` is censored; null when missing.',
  })
  value!: number | null;
}
