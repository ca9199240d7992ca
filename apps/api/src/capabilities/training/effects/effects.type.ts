import type { Use } from '@fulian/domain/training';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UseEnum } from '../learning/use-enum.type.js';

@ObjectType('EffectCount', {
  description:
    'A count as it may be published: hidden where it would point at persons, open where it is too early.',
  simpleResolvers: true,
})
export class EffectCountType {
  @Field(() => Int, { nullable: true, description: 'How many women; null where hidden or too early.' })
  women!: number | null;

  @Field(() => Boolean, {
    description:
      'Whether it is hidden: 1 to 4 women, or what would give such a count away by a sum or a difference.',
  })
  isHidden!: boolean;
}

@ObjectType('EffectCounts', { description: 'What came of a programme at one place.', simpleResolvers: true })
export class EffectCountsType {
  @Field(() => EffectCountType, { description: 'Women who enrolled and did not withdraw, each once.' })
  enrolled!: EffectCountType;

  @Field(() => EffectCountType, { description: 'Women who were at a camp.' })
  attended!: EffectCountType;

  @Field(() => EffectCountType, {
    description:
      'Those whose account, or where they named none whose unit’s accounts, published in the third month after.',
  })
  activeAfter3!: EffectCountType;

  @Field(() => EffectCountType, { description: 'In the sixth month after.' })
  activeAfter6!: EffectCountType;

  @Field(() => EffectCountType, { description: 'In the twelfth month after.' })
  activeAfter12!: EffectCountType;

  @Field(() => EffectCountType, { description: 'Those who are in a coach group.' })
  coached!: EffectCountType;

  @Field(() => EffectCountType, { description: 'Those whose unit has had a Micro-Home star since.' })
  starred!: EffectCountType;
}

@ObjectType('PlaceEffects', {
  description: 'What came of a programme in one prefecture.',
  simpleResolvers: true,
})
export class PlaceEffectsType {
  @Field(() => ID, { description: 'The prefecture’s id.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => EffectCountsType, { description: 'Its counts.' })
  counts!: EffectCountsType;
}

@ObjectType('UseSum', {
  description: 'How many said, three months later, that they used something.',
  simpleResolvers: true,
})
export class UseSumType {
  @Field(() => UseEnum, { description: 'What.' })
  use!: Use;

  @Field(() => EffectCountType, { description: 'How many; 1 to 4 are hidden.' })
  count!: EffectCountType;
}

@ObjectType('TrainingEffects', {
  description:
    'What came of a programme, by prefecture in the order of the register. Written out at /training-files/programmes/{id}/effects.xlsx and .csv.',
  simpleResolvers: true,
})
export class TrainingEffectsType {
  @Field(() => [PlaceEffectsType], { description: 'The prefectures that had women in it.' })
  places!: readonly PlaceEffectsType[];

  @Field(() => EffectCountsType, { description: 'All of them together.' })
  total!: EffectCountsType;

  @Field(() => [UseSumType], {
    description:
      'What was used after three months, for who holds the programme; empty where nobody has said.',
  })
  uses!: readonly UseSumType[];
}
