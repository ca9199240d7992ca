import type { Refusal } from '@fulian/domain/kernel';
import { ownTraining, type Use } from '@fulian/domain/training';
import { Arg, createUnionType, FieldResolver, ID, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { EnrolmentType } from '../enrolments/enrolment.type.js';
import { readEnrolment } from '../enrolments/read-enrolments.js';
import { MyTrainingType } from '../trainees/my-training.type.js';
import { readMyTraining } from '../trainees/read-my-training.js';
import { NotAskedYetType } from '../training-refusals.type.js';
import { answerUse, useAskedOf } from './answer-use.js';
import { UseEnum } from './use-enum.type.js';

const AnswerUseResultType = createUnionType({
  name: 'AnswerUseResult',
  description: 'What is kept of your training, or why the answer was not taken.',
  types: () => [MyTrainingType, NotAskedYetType] as const,
});

@Resolver(() => MyTrainingType)
export class UseResolver {
  @requires(ownTraining)
  @Mutation(() => AnswerUseResultType, {
    description: 'Says what you used of a camp three months ago; nothing is an answer too. It is asked once.',
  })
  async answerUse(
    @Arg('enrolmentId', () => ID, { description: 'Of which enrolment of yours.' }) enrolmentId: string,
    @Arg('uses', () => [UseEnum], { description: 'What you used; empty if you would rather not say.' })
    told: Use[],
  ): Promise<MyTrainingType | Refusal> {
    return (await answerUse(enrolmentId, told)) ?? readMyTraining();
  }

  @FieldResolver(() => EnrolmentType, {
    nullable: true,
    description:
      'The camp you are asked about, once and three months later: what did you use? Null for none.',
  })
  async asked(): Promise<EnrolmentType | null> {
    const id = await useAskedOf();
    return id ? readEnrolment(id) : null;
  }
}
