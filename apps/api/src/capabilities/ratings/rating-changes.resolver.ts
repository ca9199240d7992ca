import { judgeApplications, readApplications } from '@fulian/domain/ratings';
import { Arg, ID, Resolver, type SubscribeResolverData, Subscription } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { requires } from '../../access/requires.js';
import { Problem } from '../../platform/problem.js';
import { readApplication } from './applications/application-rows.js';
import { RatingApplicationType } from './applications/rating-application.type.js';
import { JudgingDeskType } from './judging/judging-desk.type.js';
import { readDesk, readJudged } from './judging/read-desk.js';
import { hearApplications } from './steps/hear-application.js';
import { isInRound } from './steps/is-in-round.js';

type Asked<Args> = SubscribeResolverData<unknown, Args, Context>;

@Resolver()
export class RatingChangesResolver {
  @requires(readApplications)
  @Subscription(() => RatingApplicationType, {
    description: 'An application, at once and again whenever it changes, as long as it is yours to see.',
    subscribe: ({ args: { id }, context }: Asked<{ id: string }>) =>
      hearApplications(id, context, {
        permission: readApplications,
        isMeant: (payload) => payload === id,
        isHers: async () => (await readApplication(id)) !== null,
        endsWithIt: true,
      }),
  })
  async ratingApplicationChanges(
    @Arg('id', () => ID, { description: 'Which application.' }) id: string,
  ): Promise<RatingApplicationType> {
    const found = await readApplication(id);
    if (!found) throw new Problem('NOT_FOUND', 'There is no such application of yours.');
    return found;
  }

  @requires(judgeApplications)
  @Subscription(() => RatingApplicationType, {
    description:
      'An application on your desk, at once and again whenever it changes, as long as it is there.',
    subscribe: ({ args: { id }, context }: Asked<{ id: string }>) =>
      hearApplications(id, context, {
        permission: judgeApplications,
        isMeant: (payload) => payload === id,
        isHers: async () => (await readJudged(id)) !== null,
        endsWithIt: true,
      }),
  })
  async judgedApplicationChanges(
    @Arg('id', () => ID, { description: 'Which application.' }) id: string,
  ): Promise<RatingApplicationType> {
    const found = await readJudged(id);
    if (!found) throw new Problem('NOT_FOUND', 'There is no such application on your desk.');
    return found;
  }

  @requires(judgeApplications)
  @Subscription(() => JudgingDeskType, {
    description: 'Your desk in a round, at once and again whenever an application that you may see changes.',
    subscribe: ({ args: { ratingRoundId }, context }: Asked<{ ratingRoundId: string }>) =>
      hearApplications(ratingRoundId, context, {
        permission: judgeApplications,
        isMeant: () => true,
        isHers: (payload) => isInRound(payload, ratingRoundId),
        endsWithIt: false,
      }),
  })
  async judgingDeskChanges(
    @Arg('ratingRoundId', () => ID, { description: 'In which round.' }) ratingRoundId: string,
  ): Promise<JudgingDeskType> {
    const desk = await readDesk(ratingRoundId);
    if (!desk) throw new Problem('NOT_FOUND', 'There is no such round.');
    return desk;
  }
}
