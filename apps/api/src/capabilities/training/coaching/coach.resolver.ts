import { Refusal } from '@fulian/domain/kernel';
import { coachTrainees } from '@fulian/domain/training';
import {
  Arg,
  createUnionType,
  ID,
  Mutation,
  Query,
  Resolver,
  type SubscribeResolverData,
  Subscription,
} from 'type-graphql';
import type { Context } from '../../../access/context.js';
import { requires } from '../../../access/requires.js';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { CoachCandidateType } from './coach-group.type.js';
import { HandOverCoachGroupInput } from './coach-inputs.type.js';
import { CoachQueueType } from './coach-queue.type.js';
import { hearQueue } from './coaching-channel.js';
import { CoachGroupNotFoundType, NotACandidateType } from './coaching-refusals.type.js';
import { handOver } from './hand-over.js';
import { readCandidates } from './read-groups.js';
import { readQueue } from './read-queue.js';

const HandOverResultType = createUnionType({
  name: 'HandOverResult',
  description: 'What is left in your queue, or why the group was not handed over.',
  types: () => [CoachQueueType, CoachGroupNotFoundType, StaleVersionType, NotACandidateType] as const,
});

@Resolver()
export class CoachResolver {
  @requires(coachTrainees)
  @Query(() => CoachQueueType, {
    description: 'What waits for you as a coach; empty where you coach nobody.',
  })
  coachQueue(): Promise<CoachQueueType> {
    return readQueue();
  }

  @requires(coachTrainees)
  @Subscription(() => CoachQueueType, {
    description: 'Your queue, at once and again whenever it changes; whom you coach is looked at each time.',
    subscribe: async ({ context }: SubscribeResolverData<unknown, object, Context>) => {
      const actor = await context.actor();
      return hearQueue(actor.kind === 'member' ? actor.personId : '', context);
    },
  })
  coachQueueChanges(): Promise<CoachQueueType> {
    return readQueue();
  }

  @requires(coachTrainees)
  @Query(() => [CoachCandidateType], {
    description: 'Who may coach for a unit that is yours or for which you coach; the first fifty.',
  })
  coachCandidates(
    @Arg('unitId', () => ID, { description: 'For which unit.' }) unitId: string,
    @Arg('name', () => String, { nullable: true, description: 'Part of her name.' }) name: string | null,
  ): Promise<CoachCandidateType[]> {
    return readCandidates(unitId, name);
  }

  @requires(coachTrainees)
  @Mutation(() => HandOverResultType, {
    description: 'Hands a group you coach over to another coach; from then on you see none of them.',
  })
  async handOverCoachGroup(
    @Arg('input', () => HandOverCoachGroupInput, { description: 'To whom, with what notes.' })
    input: HandOverCoachGroupInput,
  ): Promise<CoachQueueType | Refusal> {
    const done = await handOver(input);
    return Refusal.is(done) ? done : readQueue();
  }
}
