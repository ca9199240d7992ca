import { type EnrolmentState, enrolmentStates } from '@fulian/domain/training';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { enumOf } from '../../../platform/enum-of.js';
import { InstantScalar } from '../../../platform/scalars.js';

export const EnrolmentStateEnum = enumOf(enrolmentStates);
registerEnumType(EnrolmentStateEnum, {
  name: 'EnrolmentState',
  description: 'Where a woman stands towards a camp.',
});

/** What an office may do with an enrolment; the roster is taken for all at once, and applying is her own. */
export const enrolmentSteps = ['recommend', 'confirm', 'wait', 'decline', 'withdraw'] as const;
export type EnrolmentStep = (typeof enrolmentSteps)[number];

export const EnrolmentStepEnum = enumOf(enrolmentSteps);
registerEnumType(EnrolmentStepEnum, {
  name: 'EnrolmentStep',
  description: 'What an office does with an enrolment; withdrawing is on her word.',
});

@ObjectType('Enrolment', { description: 'One woman towards one camp.', simpleResolvers: true })
export class EnrolmentType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => EnrolmentStateEnum, { description: 'Where it stands.' })
  state!: EnrolmentState;

  @Field(() => String, { nullable: true, description: 'Why her office recommends her.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the organiser said with the decision.' })
  note!: string | null;

  @Field(() => InstantScalar, { description: 'Since when.' })
  createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when she waits for a seat.' })
  waitingSince!: Date | null;

  /** Not on the wire. */
  unitId!: string;
  campId!: string;
  traineeId!: string | null;
}

export const EnrolmentConnectionType = connectionType('Enrolment', () => EnrolmentType);
