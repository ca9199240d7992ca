import { Refusal } from '@fulian/domain/kernel';
import { keepCoaching } from '@fulian/domain/training';
import { Arg, Args, createUnionType, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { idempotent } from '../../../platform/idempotent.js';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { UnitNotFoundType } from '../../platforms/index.js';
import { TraineeType } from '../trainees/trainee.type.js';
import { NotATitleType } from '../training-refusals.type.js';
import { beginGroup } from './begin-group.js';
import { CoachGroupConnectionType, CoachGroupType } from './coach-group.type.js';
import { BeginCoachGroupInput, GiveCoachGroupInput, PlaceTraineeInput } from './coach-inputs.type.js';
import {
  CoachGroupNotFoundType,
  DuplicateCoachGroupType,
  NotACandidateType,
  TraineeNotFoundType,
} from './coaching-refusals.type.js';
import { giveGroup } from './hand-over.js';
import { placeTrainee } from './place-trainee.js';
import { readGroup, readGroups, readMembers, readUncoached } from './read-groups.js';

const CoachGroupResultType = createUnionType({
  name: 'CoachGroupResult',
  description: 'The group as it is now, or why it was not changed.',
  types: () =>
    [
      CoachGroupType,
      UnitNotFoundType,
      NotATitleType,
      DuplicateCoachGroupType,
      NotACandidateType,
      CoachGroupNotFoundType,
      TraineeNotFoundType,
      StaleVersionType,
    ] as const,
});

type Outcome = Promise<CoachGroupType | Refusal>;

const after = async (done: Promise<{ readonly id: string } | Refusal>): Outcome => {
  const made = await done;
  return Refusal.is(made) ? made : ((await readGroup(made.id)) as CoachGroupType);
};

@Resolver(() => CoachGroupType)
export class CoachGroupResolver {
  @requires(keepCoaching)
  @Query(() => CoachGroupConnectionType, {
    description: 'Who coaches whom in a unit and below it; not what they tell each other.',
  })
  coachGroups(
    @Arg('within', () => ID, { description: 'Which unit.' }) unitId: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<CoachGroupType>> {
    return readGroups(unitId, page);
  }

  @requires(keepCoaching)
  @Query(() => [TraineeType], {
    description: 'Trainees of a unit and below it whom nobody coaches; the first hundred by name.',
  })
  uncoachedTrainees(
    @Arg('within', () => ID, { description: 'Which unit.' }) unitId: string,
  ): Promise<TraineeType[]> {
    return readUncoached(unitId);
  }

  @requires(keepCoaching)
  @Mutation(() => CoachGroupResultType, { description: 'Begins a group with who coaches it.' })
  beginCoachGroup(
    @Arg('input', () => BeginCoachGroupInput, { description: 'The group.' }) input: BeginCoachGroupInput,
  ): Outcome {
    return idempotent('beginCoachGroup', input, (id) => beginGroup(input, id), readGroup);
  }

  @requires(keepCoaching)
  @Mutation(() => CoachGroupResultType, {
    description: 'Puts a trainee into a group, or takes her out of it.',
  })
  placeTrainee(
    @Arg('input', () => PlaceTraineeInput, { description: 'Who, and where.' }) input: PlaceTraineeInput,
  ): Outcome {
    return after(placeTrainee(input));
  }

  @requires(keepCoaching)
  @Mutation(() => CoachGroupResultType, {
    description: 'Gives a group to another coach where the one before cannot do so any more.',
  })
  giveCoachGroup(
    @Arg('input', () => GiveCoachGroupInput, { description: 'Which group, and to whom.' })
    input: GiveCoachGroupInput,
  ): Outcome {
    return after(giveGroup(input));
  }

  @FieldResolver(() => [TraineeType], { description: 'Who is in it, by name.' })
  trainees(@Root() { id }: CoachGroupType): Promise<TraineeType[]> {
    return readMembers(id);
  }

  @FieldResolver(() => UnitType, { description: 'The unit whose group it is.' })
  async unit(@Root() { unitId }: CoachGroupType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }
}
