import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../platform/scalars.js';
import { PlatformKindEnum } from '../../platforms/index.js';

@ObjectType('OwnAccount', { description: 'An account she may work on.', simpleResolvers: true })
export class OwnAccountType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PlatformKindEnum, { description: 'On which platform.' })
  platform!: string;
}

@ObjectType('MinorAccess', {
  description: 'That somebody read of her while she was 16 or 17.',
  simpleResolvers: true,
})
export class MinorAccessType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Who.' })
  readerName!: string;

  @Field(() => String, { description: 'In which unit she acted.' })
  readerUnit!: string;

  @Field(() => InstantScalar, { description: 'When.' })
  readAt!: Date;
}

@ObjectType('TraineeProfile', {
  description: 'What you say of yourself as a trainee.',
  simpleResolvers: true,
})
export class TraineeProfileType {
  @Field(() => String, { nullable: true, description: 'What you film about.' })
  topic!: string | null;

  @Field(() => String, { nullable: true, description: 'What you know how to do.' })
  skills!: string | null;

  @Field(() => String, { nullable: true, description: 'What you film with.' })
  device!: string | null;

  @Field(() => ID, { nullable: true, description: 'The account you work on.' })
  accountId!: string | null;

  @Field(() => String, { nullable: true, description: 'How neighbours who would film with you find you.' })
  neighbourNote!: string | null;

  @Field(() => [OwnAccountType], { description: 'The open accounts of your unit.' })
  accounts!: readonly OwnAccountType[];

  @Field(() => [MinorAccessType], {
    description: 'Who read of you while you were under age, the latest first, up to a hundred.',
  })
  accesses!: readonly MinorAccessType[];
}

@ObjectType('NeighbourTrainee', {
  description: 'A woman of your county who would film with somebody.',
  simpleResolvers: true,
})
export class NeighbourTraineeType {
  @Field(() => ID, { description: 'Her id.' })
  id!: string;

  @Field(() => String, { description: 'Her name.' })
  name!: string;

  @Field(() => String, { description: 'Where she is at home.' })
  unitName!: string;

  @Field(() => String, { nullable: true, description: 'What she films about.' })
  topic!: string | null;

  @Field(() => String, { nullable: true, description: 'What she knows how to do.' })
  skills!: string | null;

  @Field(() => String, { nullable: true, description: 'How she says she is found.' })
  note!: string | null;
}

@InputType('EditTraineeProfileInput', {
  description: 'What you say of yourself; what is left out is deleted.',
})
export class EditTraineeProfileInput {
  @Field(() => String, { nullable: true, description: 'What you film about, up to 60 characters.' })
  topic: string | null = null;

  @Field(() => String, { nullable: true, description: 'What you know how to do, up to 120 characters.' })
  skills: string | null = null;

  @Field(() => String, { nullable: true, description: 'What you film with, up to 60 characters.' })
  device: string | null = null;

  @Field(() => ID, { nullable: true, description: 'An open account of your unit.' })
  accountId: string | null = null;

  @Field(() => String, { nullable: true, description: 'How neighbours find you, up to 120 characters.' })
  neighbourNote: string | null = null;
}
