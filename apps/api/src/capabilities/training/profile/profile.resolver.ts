import type { Refusal } from '@fulian/domain/kernel';
import { ownTraining } from '@fulian/domain/training';
import { Arg, createUnionType, Mutation, Query, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { AccountNotFoundType } from '../../platforms/index.js';
import { NotATraineeType } from '../training-refusals.type.js';
import { editProfile } from './edit-profile.js';
import { EditTraineeProfileInput, NeighbourTraineeType, TraineeProfileType } from './profile.type.js';
import { readNeighbours, readProfile } from './read-profile.js';

const EditProfileResultType = createUnionType({
  name: 'EditTraineeProfileResult',
  description: 'Your profile as it is now, or why it was not changed.',
  types: () => [TraineeProfileType, NotATraineeType, AccountNotFoundType] as const,
});

@Resolver()
export class ProfileResolver {
  @requires(ownTraining)
  @Query(() => TraineeProfileType, {
    nullable: true,
    description: 'What you say of yourself as a trainee; null where you are none.',
  })
  traineeProfile(): Promise<TraineeProfileType | null> {
    return readProfile();
  }

  @requires(ownTraining)
  @Query(() => [NeighbourTraineeType], {
    description:
      'Women of your county who would film with somebody; nobody unless you agreed to be found yourself. None is under age.',
  })
  neighbourTrainees(): Promise<NeighbourTraineeType[]> {
    return readNeighbours();
  }

  @requires(ownTraining)
  @Mutation(() => EditProfileResultType, { description: 'Says anew what you film about, with, and where.' })
  async editTraineeProfile(
    @Arg('input', () => EditTraineeProfileInput, { description: 'The profile.' })
    input: EditTraineeProfileInput,
  ): Promise<TraineeProfileType | Refusal> {
    return (await editProfile(input)) ?? ((await readProfile()) as TraineeProfileType);
  }
}
