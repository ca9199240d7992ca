import { Refusal } from '@fulian/domain/kernel';
import { holdCamps, ownTraining, trainAtCamps } from '@fulian/domain/training';
import { Arg, createUnionType, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { idempotent } from '../../../platform/idempotent.js';
import { CampType } from '../camps/camp.type.js';
import {
  CampNotFoundType,
  HomeworkNotFoundType,
  NoTextType,
  NotALinkType,
  WrongCampStateType,
} from '../training-refusals.type.js';
import { answerHomework, takeHomeworkBack } from './answer-homework.js';
import { giveFeedback } from './give-feedback.js';
import { AnswerHomeworkInput, HomeworkAnswerType, HomeworkType, SetHomeworkInput } from './homework.type.js';
import { readAnswers, readHomework, readHomeworkOf } from './read-homework.js';
import { setHomework } from './set-homework.js';

const SetHomeworkResultType = createUnionType({
  name: 'SetHomeworkResult',
  description: 'The homework, or why it was not set.',
  types: () => [HomeworkType, CampNotFoundType, WrongCampStateType, NoTextType] as const,
});

const HomeworkResultType = createUnionType({
  name: 'HomeworkResult',
  description: 'The homework after the deed, or why it was not done.',
  types: () => [HomeworkType, HomeworkNotFoundType, NoTextType, NotALinkType] as const,
});

const after = async (done: Promise<{ readonly id: string } | Refusal>): Promise<HomeworkType | Refusal> => {
  const made = await done;
  return Refusal.is(made) ? made : ((await readHomework(made.id)) as HomeworkType);
};

@Resolver(() => HomeworkType)
export class HomeworkResolver {
  @requires(holdCamps)
  @Mutation(() => SetHomeworkResultType, {
    description:
      'Sets a homework for a camp of yours; nobody has to do it, and what comes back is for you alone.',
  })
  setHomework(
    @Arg('input', () => SetHomeworkInput, { description: 'The camp and the task.' }) input: SetHomeworkInput,
  ): Promise<HomeworkType | Refusal> {
    return idempotent('setHomework', input, async (id) => after(setHomework(input, id)), readHomework);
  }

  @requires(ownTraining)
  @Mutation(() => HomeworkResultType, {
    description: 'Sends a homework of a camp you have a seat in, in the place of what you sent before.',
  })
  answerHomework(
    @Arg('input', () => AnswerHomeworkInput, { description: 'Which one, and what you did.' })
    input: AnswerHomeworkInput,
  ): Promise<HomeworkType | Refusal> {
    return after(answerHomework(input));
  }

  @requires(ownTraining)
  @Mutation(() => HomeworkResultType, { description: 'Takes your own homework back.' })
  takeHomeworkBack(
    @Arg('homeworkId', () => ID, { description: 'Which homework.' }) homeworkId: string,
  ): Promise<HomeworkType | Refusal> {
    return after(takeHomeworkBack(homeworkId));
  }

  @requires(trainAtCamps)
  @Mutation(() => HomeworkResultType, {
    description: 'Says something of a homework that you set; only she reads it.',
  })
  giveFeedback(
    @Arg('homeworkId', () => ID, { description: 'Which homework.' }) homeworkId: string,
    @Arg('answer', () => ID, { description: 'Of which of the answers that came back.' }) answer: string,
    @Arg('feedback', () => String, { description: 'What you say, in 1 to 2000 characters.' })
    feedback: string,
  ): Promise<HomeworkType | Refusal> {
    return after(giveFeedback({ homeworkId, answer, feedback }));
  }

  @FieldResolver(() => [HomeworkAnswerType], {
    description: 'What came back: all of it for who set it, your own for you, and nothing for anybody else.',
  })
  answers(@Root() { id }: HomeworkType): Promise<HomeworkAnswerType[]> {
    return readAnswers(id);
  }
}

@Resolver(() => CampType)
export class CampHomeworkResolver {
  @FieldResolver(() => [HomeworkType], { description: 'Its homework, in the order in which it was set.' })
  homework(@Root() { id }: CampType): Promise<HomeworkType[]> {
    return readHomeworkOf(id);
  }
}
