import { Field, ObjectType } from 'type-graphql';
import { BigCountScalar } from '../../platform/scalars.js';
import type { KeptEffect } from './committing/effects.js';

@ObjectType('ImportEffect', {
  description: "What a commit did to one unit's totals, its subtree included.",
  simpleResolvers: true,
})
export class ImportEffectType implements KeptEffect {
  @Field(() => BigCountScalar, { description: 'Followers before the commit.' })
  followersBefore!: number;

  @Field(() => BigCountScalar, { description: 'Followers after it.' })
  followersAfter!: number;

  @Field(() => BigCountScalar, { description: 'Plays, of all time, before the commit.' })
  playsBefore!: number;

  @Field(() => BigCountScalar, { description: 'Plays, of all time, after it.' })
  playsAfter!: number;

  @Field(() => BigCountScalar, {
    nullable: true,
    description: 'Reads, of all time, before the commit; null where they were not kept yet.',
  })
  readsBefore?: number;

  @Field(() => BigCountScalar, { nullable: true, description: 'Reads, of all time, after it.' })
  readsAfter?: number;

  /** Not on the wire: the field `unit` reads on from it. */
  unitId!: string;
}
