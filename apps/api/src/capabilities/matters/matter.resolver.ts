import type { Refusal } from '@fulian/domain/kernel';
import { keepMatters } from '@fulian/domain/matters';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { idempotent } from '../../platform/idempotent.js';
import { answerMatter, removeMatter } from './change-matter.js';
import { enterMatter } from './enter-matter.js';
import type { MatterType } from './matter.type.js';
import { AnswerMatterInput, EnterMatterInput, RemoveMatterInput } from './matter-inputs.type.js';
import {
  AnswerMatterResultType,
  EnterMatterResultType,
  RemoveMatterResultType,
} from './matter-results.type.js';
import { findMatter } from './matter-rows.js';

@Resolver()
export class MatterResolver {
  @requires(keepMatters)
  @Mutation(() => EnterMatterResultType, { description: 'Writes a line into the register of a home.' })
  enterMatter(
    @Arg('input', () => EnterMatterInput, { description: 'The line.' }) input: EnterMatterInput,
  ): Promise<MatterType | Refusal> {
    return idempotent('enterMatter', input, (id) => enterMatter(input, id), findMatter);
  }

  @requires(keepMatters)
  @Mutation(() => AnswerMatterResultType, {
    description: 'Tells when a line was answered, or takes that back.',
  })
  answerMatter(
    @Arg('input', () => AnswerMatterInput, { description: 'The line and the day.' }) input: AnswerMatterInput,
  ): Promise<MatterType | Refusal> {
    return answerMatter(input);
  }

  @requires(keepMatters)
  @Mutation(() => RemoveMatterResultType, { description: 'Strikes a line out of the register.' })
  removeMatter(
    @Arg('input', () => RemoveMatterInput, { description: 'Which line.' }) input: RemoveMatterInput,
  ): Promise<MatterType | Refusal> {
    return removeMatter(input);
  }
}
