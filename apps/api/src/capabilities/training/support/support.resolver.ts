import { Refusal } from '@fulian/domain/kernel';
import {
  decideSupport as mayDecideSupport,
  ownTraining,
  type SupportEvent,
  type SupportKind,
  supportEvents,
} from '@fulian/domain/training';
import {
  Arg,
  Args,
  type ClassType,
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { enumOf } from '../../../platform/enum-of.js';
import { idempotent } from '../../../platform/idempotent.js';
import { RefusalType } from '../../../platform/refusal.type.js';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { TraineeNotFoundType } from '../coaching/coaching-refusals.type.js';
import { NotATraineeType, ReasonMissingType } from '../training-refusals.type.js';
import { readMySupport, readSupport, readSupportRequest } from './read-support.js';
import { SupportKindEnum, SupportRequestConnectionType, SupportRequestType } from './support.type.js';
import { askForSupport, decideSupport, recordSupportRequest, withdrawSupport } from './support-deeds.js';

type Decision = Exclude<SupportEvent, 'withdraw'>;
const SupportDecisionEnum = enumOf(supportEvents.filter((event) => event !== 'withdraw'));
registerEnumType(SupportDecisionEnum, {
  name: 'SupportDecision',
  description: 'Grant, decline, or take a decision back.',
});

@ObjectType('SupportRequestNotFound', {
  implements: RefusalType,
  description: 'There is no such request of yours, or in your subtree.',
})
class SupportRequestNotFoundType extends RefusalType {}

@ObjectType('WrongSupportState', {
  implements: RefusalType,
  description: 'The request stands where this step cannot be taken.',
})
class WrongSupportStateType extends RefusalType {}

@InputType('AskForSupportInput', { description: 'What is asked for.' })
class AskForSupportInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key asks nothing twice.' })
  idempotencyKey!: string;

  @Field(() => SupportKindEnum, { description: 'What kind of support.' })
  kind!: SupportKind;

  @Field(() => String, { description: 'What, and for what: 5 to 300 characters.' })
  wish!: string;
}

@InputType('RecordSupportRequestInput', { description: 'What a woman asked for on paper or by phone.' })
class RecordSupportRequestInput extends AskForSupportInput {
  @Field(() => ID, { description: 'Who asks.' })
  traineeId!: string;
}

@InputType('SupportStepInput', { description: 'Which request, as you saw it.' })
class SupportStepInput {
  @Field(() => ID, { description: 'Its id.' })
  supportRequestId!: string;

  @Field(() => Int, { description: 'The version you decided on.' })
  version!: number;
}

@InputType('DecideSupportInput', { description: 'A decision with its reason.' })
class DecideSupportInput extends SupportStepInput {
  @Field(() => SupportDecisionEnum, { description: 'What is decided.' })
  step!: Decision;

  @Field(() => String, { nullable: true, description: 'Why: 5 to 300 characters; she reads it.' })
  reason: string | null = null;
}

const requestOr = (name: string, refusals: readonly ClassType<RefusalType>[]) =>
  createUnionType({
    name,
    description: 'The request as it is now, or why the deed was not done.',
    types: () => [SupportRequestType, ...refusals] as const,
  });
const AskResultType = requestOr('AskForSupportResult', [
  NotATraineeType,
  TraineeNotFoundType,
  ReasonMissingType,
]);
const StepResultType = requestOr('SupportStepResult', [
  SupportRequestNotFoundType,
  StaleVersionType,
  WrongSupportStateType,
  ReasonMissingType,
]);

type Outcome = Promise<SupportRequestType | Refusal>;

const after = async (done: Promise<{ readonly id: string } | Refusal>): Outcome => {
  const made = await done;
  return Refusal.is(made) ? made : ((await readSupportRequest(made.id)) as SupportRequestType);
};

@Resolver()
export class SupportResolver {
  @requires(ownTraining)
  @Query(() => [SupportRequestType], { description: 'What you asked for, the latest first.' })
  mySupportRequests(): Promise<SupportRequestType[]> {
    return readMySupport();
  }

  @requires(mayDecideSupport)
  @Query(() => SupportRequestConnectionType, {
    description: 'What is asked for in a unit and below it: what waits first.',
  })
  supportRequests(
    @Arg('within', () => ID, { description: 'Which unit.' }) unitId: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<SupportRequestType>> {
    return readSupport(unitId, page);
  }

  @requires(ownTraining)
  @Mutation(() => AskResultType, { description: 'Asks your county for support.' })
  askForSupport(
    @Arg('input', () => AskForSupportInput, { description: 'What is asked for.' }) input: AskForSupportInput,
  ): Outcome {
    return idempotent('askForSupport', input, (id) => after(askForSupport(input, id)), readSupportRequest);
  }

  @requires(mayDecideSupport)
  @Mutation(() => AskResultType, { description: 'Writes down what a woman asked for on paper or by phone.' })
  recordSupportRequest(
    @Arg('input', () => RecordSupportRequestInput, { description: 'Who asks for what.' })
    input: RecordSupportRequestInput,
  ): Outcome {
    return idempotent(
      'recordSupportRequest',
      input,
      (id) => after(recordSupportRequest(input, id)),
      readSupportRequest,
    );
  }

  @requires(ownTraining)
  @Mutation(() => StepResultType, { description: 'Takes a request of yours back while it is not decided.' })
  withdrawSupportRequest(
    @Arg('input', () => SupportStepInput, { description: 'Which request.' }) input: SupportStepInput,
  ): Outcome {
    return after(withdrawSupport(input));
  }

  @requires(mayDecideSupport)
  @Mutation(() => StepResultType, {
    description: 'Grants or declines a request with a reason, or takes that decision back.',
  })
  decideSupportRequest(
    @Arg('input', () => DecideSupportInput, { description: 'The decision.' }) input: DecideSupportInput,
  ): Outcome {
    return after(decideSupport(input));
  }
}
