import { createUnionType, ObjectType } from 'type-graphql';
import { RefusalType } from '../../../platform/refusal.type.js';
import { RatingRoundType } from './rating-round.type.js';

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('RubricNotFound', refusal('There is no such rubric.'))
export class RubricNotFoundType extends RefusalType {}

@ObjectType('NoTitle', refusal('A round has a title of 1 to 80 characters.'))
export class NoTitleType extends RefusalType {}

@ObjectType('NoBasis', refusal('A round stands on an approval document or a business grading, and names it.'))
export class NoBasisType extends RefusalType {}

@ObjectType('NoPurpose', refusal('A round says why it asks.'))
export class NoPurposeType extends RefusalType {}

@ObjectType('NotMinutes', refusal('A form takes 1 to 240 minutes.'))
export class NotMinutesType extends RefusalType {}

@ObjectType('NotADeadline', refusal('The last day to apply is today or later.'))
export class NotADeadlineType extends RefusalType {}

@ObjectType('NotAWindow', refusal('A window has 1 to 60 working days, a public notice 5 or more.'))
export class NotAWindowType extends RefusalType {}

export const OpenRatingRoundResultType = createUnionType({
  name: 'OpenRatingRoundResult',
  description: 'The round, or why it was not opened.',
  types: () =>
    [
      RatingRoundType,
      RubricNotFoundType,
      NoTitleType,
      NoBasisType,
      NoPurposeType,
      NotMinutesType,
      NotADeadlineType,
      NotAWindowType,
    ] as const,
});
