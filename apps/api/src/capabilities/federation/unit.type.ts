import { type Tier, tiers } from '@fulian/domain/access';
import { type UnitKind, unitKinds } from '@fulian/domain/federation';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.js';

const TierEnum = enumOf(tiers);
registerEnumType(TierEnum, {
  name: 'Tier',
  description: 'The five tiers of a federation, from the top.',
});

const UnitKindEnum = enumOf(unitKinds);
registerEnumType(UnitKindEnum, {
  name: 'UnitKind',
  description:
    'What a unit is: a division, a statistical zone, a virtual entry of the official list, or another body.',
});

@ObjectType('Unit', { description: "One women's federation at one place.", simpleResolvers: true })
export class UnitType {
  @Field(() => ID, { description: 'Immutable; outlives names, codes and mergers.' })
  id!: string;

  @Field(() => TierEnum, { description: 'At which of the five tiers it stands.' })
  tier!: Tier;

  @Field(() => UnitKindEnum, { description: 'What it is, apart from its tier.' })
  kind!: UnitKind;

  @Field(() => String, { description: "The place's name, without the federation's suffix." })
  name!: string;

  @Field(() => Int, { description: 'How many units stand directly below.' })
  childCount!: number;

  /** Not on the wire: which unit the fields with resolvers read on from. */
  path!: string;
  parentId!: string | null;
  adminParentId!: string | null;
}

export { TierEnum, UnitKindEnum };
