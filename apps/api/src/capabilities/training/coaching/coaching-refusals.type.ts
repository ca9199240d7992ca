import { ObjectType } from 'type-graphql';
import { RefusalType } from '../../../platform/refusal.type.js';

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('NoCoach', refusal('Nobody coaches you so far; your county says who does.'))
export class NoCoachType extends RefusalType {}

@ObjectType('NothingSent', refusal('A draft is a link, a file or a text.'))
export class NothingSentType extends RefusalType {}

@ObjectType('NothingSaid', refusal('An answer says something.'))
export class NothingSaidType extends RefusalType {}

@ObjectType('CoachingDraftNotFound', refusal('There is no such draft of yours, or of those you coach.'))
export class CoachingDraftNotFoundType extends RefusalType {}

@ObjectType('WrongDraftState', refusal('The draft stands where this step cannot be taken.'))
export class WrongDraftStateType extends RefusalType {}

@ObjectType('AlreadyPaused', refusal('There is a pause in that time.'))
export class AlreadyPausedType extends RefusalType {}

@ObjectType('NotPaused', refusal('There is no pause today, nor one to come.'))
export class NotPausedType extends RefusalType {}

@ObjectType('NotGoals', refusal('Up to three goals of 1 to 80 characters each.'))
export class NotGoalsType extends RefusalType {}

@ObjectType('CoachGroupNotFound', refusal('There is no such group in your subtree, or of yours.'))
export class CoachGroupNotFoundType extends RefusalType {}

@ObjectType('DuplicateCoachGroup', refusal('The unit has a group of that name.'))
export class DuplicateCoachGroupType extends RefusalType {}

@ObjectType('NotACandidate', refusal('A coach holds a post in the unit, below it or above it.'))
export class NotACandidateType extends RefusalType {}

@ObjectType('TraineeNotFound', refusal('There is no such trainee in your subtree, or among those you coach.'))
export class TraineeNotFoundType extends RefusalType {}
