import { judgeApplications, readApplications } from '@fulian/domain/ratings';
import { Arg, ID, Resolver, type SubscribeResolverData, Subscription } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { requires } from '../../access/requires.js';
import { Problem } from '../../platform/problem.js';
import { readApplication } from './applications/application-rows.js';
import { RatingApplicationType } from './applications/rating-application.type.js';
import { JudgingDeskType } from './judging/judging-desk.type.js';
import { readDesk } from './judging/read-desk.js';
import { hearApplications } from './steps/hear-application.js';

type Asked<Args> = SubscribeResolverData<unknown, Args, Context>;

@Resolver()
export class RatingChangesResolver {
  @requires(readApplications)
  @Subscription(() => RatingApplicationType, {
    description: 'An application, at once and again whenever it changes.',
    subscribe: ({ args: { id }, context }: Asked<{ id: string }>) =>
      hearApplications(id, context, (payload) => payload === id),
  })
  async ratingApplicationChanges(
    @Arg('id', () => ID, { description: 'Which application.' }) id: string,
  ): Promise<RatingApplicationType> {
    const found = await readApplication(id);
    if (!found) throw new Problem('NOT_FOUND', 'There is no such application of yours.');
    return found;
  }

  @requires(judgeApplications)
  @Subscription(() => JudgingDeskType, {
    description: 'Your desk in a round, at once and again whenever an application changes.',
    subscribe: ({ args: { ratingRoundId }, context }: Asked<{ ratingRoundId: string }>) =>
      hearApplications(ratingRoundId, context),
  })
  async judgingDeskChanges(
    @Arg('ratingRoundId', () => ID, { description: 'In which round.' }) ratingRoundId: string,
  ): Promise<JudgingDeskType> {
    const desk = await readDesk(ratingRoundId);
    if (!desk) throw new Problem('NOT_FOUND', 'There is no such round.');
    return desk;
  }
}
