import { keepRubrics } from '@fulian/domain/ratings';
import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../../access/requires.js';
import {
  type Connection,
  Cursor,
  connectionOf,
  PageArgs,
  pageSize,
} from '../../../../platform/connection.js';
import {
  RubricTrialType,
  TriedApplicationConnectionType,
  type TriedApplicationType,
} from './rubric-trial.type.js';
import { tryRubric } from './try-rubric.js';

@Resolver(() => RubricTrialType)
export class RubricTrialResolver {
  @requires(keepRubrics)
  @Query(() => RubricTrialType, {
    nullable: true,
    description: 'Tries a draft on the applications of a round: who would have other stars, and why.',
  })
  rubricTrial(
    @Arg('rubricId', () => ID, { description: 'Which draft.' }) rubricId: string,
    @Arg('ratingRoundId', () => ID, { description: 'On the applications of which round.' })
    ratingRoundId: string,
  ): Promise<RubricTrialType | null> {
    return tryRubric(rubricId, ratingRoundId);
  }

  @FieldResolver(() => TriedApplicationConnectionType, {
    description: 'Those that would have other stars, in the order of the register of units.',
  })
  applications(
    @Root() { all }: RubricTrialType,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<TriedApplicationType> {
    const after = page.after ? Cursor.decode(page.after, 1)[0] : null;
    const from = after === null ? 0 : all.findIndex((each) => each.ratingApplicationId === after) + 1;
    return connectionOf(
      all.slice(from, from + pageSize(page) + 1),
      page,
      ({ ratingApplicationId }) => [ratingApplicationId],
      (application) => application,
      all.length,
    );
  }
}
