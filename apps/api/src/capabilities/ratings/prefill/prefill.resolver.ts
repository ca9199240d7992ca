import { type HomeKind, readApplications } from '@fulian/domain/ratings';
import { Arg, ID, Query, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { factTypes } from '../applications/answers-of.js';
import { HomeKindEnum } from '../results/public-results.type.js';
import { onTheWire } from '../rubrics/rubric-on-the-wire.js';
import { RatingPrefillType } from './prefill.type.js';
import { readHomePrefill } from './read-home-prefill.js';
import { suggestedTypes } from './suggested-types.js';

@Resolver()
export class PrefillResolver {
  @requires(readApplications)
  @Query(() => RatingPrefillType, {
    nullable: true,
    description:
      'What is filled in for a home before any round is open; null where the unit is not yours, or not rated.',
  })
  async ratingPrefill(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
    @Arg('home', () => HomeKindEnum, { description: 'Which kind of home.' }) home: HomeKind,
  ): Promise<RatingPrefillType | null> {
    const found = await readHomePrefill(unitId, home);
    return (
      found && {
        rubric: onTheWire(found.rubric),
        knownFacts: factTypes(found.facts),
        suggestedAnswers: suggestedTypes(found.suggested),
      }
    );
  }
}
