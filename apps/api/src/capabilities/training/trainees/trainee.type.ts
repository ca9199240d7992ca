import { type AgeBand, ageBands, type ConsentPurpose, consentPurposes } from '@fulian/domain/training';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { InstantScalar } from '../../../platform/scalars.js';

export const AgeBandEnum = enumOf(ageBands);
registerEnumType(AgeBandEnum, {
  name: 'AgeBand',
  description: 'All that others learn of an age: under 16, 16 or 17, or of age.',
});

export const ConsentPurposeEnum = enumOf(consentPurposes);
registerEnumType(ConsentPurposeEnum, {
  name: 'ConsentPurpose',
  description:
    'For what a trainee is asked, each by itself: to be shown in pictures, and to be found by neighbours who film.',
});

@ObjectType('Trainee', {
  description: 'A woman who is trained, as those see her who look after it.',
  simpleResolvers: true,
})
export class TraineeType {
  @Field(() => ID, { description: 'Her id.' })
  id!: string;

  @Field(() => String, { description: 'Her name.' })
  name!: string;

  @Field(() => AgeBandEnum, { description: 'Her age today, and no more of it than the rules need.' })
  ageBand!: AgeBand;

  @Field(() => Boolean, { description: 'Whether a guardian’s consent is on record.' })
  hasGuardianConsent!: boolean;

  @Field(() => Boolean, {
    description: 'Whether she is a seed trainee (种子学员), who passes on what she learns.',
  })
  isSeed!: boolean;

  @Field(() => String, { nullable: true, description: 'What she films about.' })
  topic!: string | null;

  @Field(() => String, { nullable: true, description: 'What she knows how to do.' })
  skills!: string | null;

  @Field(() => String, { nullable: true, description: 'What she films with.' })
  device!: string | null;

  @Field(() => Boolean, { description: 'Whether she agreed to be shown in pictures.' })
  mayBePictured!: boolean;
}

@ObjectType('TraineeConsent', { description: 'One consent, from when to when.', simpleResolvers: true })
export class ConsentType {
  @Field(() => ConsentPurposeEnum, { description: 'To what.' })
  purpose!: ConsentPurpose;

  @Field(() => InstantScalar, { description: 'When she gave it.' })
  givenAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'When she took it back; null while it stands.' })
  withdrawnAt!: Date | null;
}
