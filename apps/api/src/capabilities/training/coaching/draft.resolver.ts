import { Refusal } from '@fulian/domain/kernel';
import { coachTrainees, ownTraining } from '@fulian/domain/training';
import { Arg, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { idempotent } from '../../../platform/idempotent.js';
import {
  AnswerDraftInput,
  DraftStepInput,
  RecordDraftInput,
  SendDraftAgainInput,
  SendDraftInput,
} from './coaching-inputs.type.js';
import {
  AnswerDraftResultType,
  DraftStepResultType,
  RecordDraftResultType,
  SendDraftResultType,
} from './coaching-results.type.js';
import { CoachingAnswerType, CoachingDraftType } from './draft.type.js';
import { readAnswers, readDraft } from './draft-rows.js';
import { recordDraft, sendDraft } from './send-draft.js';
import { answerDraft, sendDraftAgain, takeBackDraft } from './take-draft-step.js';

type Outcome = Promise<CoachingDraftType | Refusal>;

const after = async (done: Promise<{ readonly id: string } | Refusal>): Outcome => {
  const made = await done;
  return Refusal.is(made) ? made : ((await readDraft(made.id)) as CoachingDraftType);
};

@Resolver(() => CoachingDraftType)
export class DraftResolver {
  @requires(coachTrainees)
  @Query(() => CoachingDraftType, {
    nullable: true,
    description: 'A draft of yours, or of somebody you coach; null for anybody else’s.',
  })
  coachingDraft(
    @Arg('id', () => ID, { description: 'Which draft.' }) id: string,
  ): Promise<CoachingDraftType | null> {
    return readDraft(id);
  }

  @requires(ownTraining)
  @Mutation(() => SendDraftResultType, { description: 'Sends your coach a draft.' })
  sendDraft(
    @Arg('input', () => SendDraftInput, { description: 'The draft.' }) input: SendDraftInput,
  ): Outcome {
    return idempotent('sendDraft', input, (id) => after(sendDraft(input, id)), readDraft);
  }

  @requires(coachTrainees)
  @Mutation(() => RecordDraftResultType, {
    description: 'Writes down what somebody you coach sent you on paper or by phone.',
  })
  recordDraft(
    @Arg('input', () => RecordDraftInput, { description: 'The draft, and whose it is.' })
    input: RecordDraftInput,
  ): Outcome {
    return idempotent('recordDraft', input, (id) => after(recordDraft(input, id)), readDraft);
  }

  @requires(coachTrainees)
  @Mutation(() => AnswerDraftResultType, { description: 'Answers a draft of somebody you coach.' })
  answerDraft(
    @Arg('input', () => AnswerDraftInput, { description: 'The answer.' }) input: AnswerDraftInput,
  ): Outcome {
    return after(answerDraft(input));
  }

  @requires(ownTraining)
  @Mutation(() => DraftStepResultType, {
    description: 'Takes a draft of yours back before it is answered; a file with it is deleted.',
  })
  takeBackDraft(
    @Arg('input', () => DraftStepInput, { description: 'Which draft.' }) input: DraftStepInput,
  ): Outcome {
    return after(takeBackDraft(input));
  }

  @requires(ownTraining)
  @Mutation(() => DraftStepResultType, { description: 'Sends a draft of yours once more.' })
  sendDraftAgain(
    @Arg('input', () => SendDraftAgainInput, { description: 'What is new of it.' })
    input: SendDraftAgainInput,
  ): Outcome {
    return after(sendDraftAgain(input));
  }

  @FieldResolver(() => [CoachingAnswerType], { description: 'What was answered, the latest first.' })
  answers(@Root() { id }: CoachingDraftType): Promise<CoachingAnswerType[]> {
    return readAnswers(id);
  }
}
