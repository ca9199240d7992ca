import { ObjectType } from 'type-graphql';
import { RefusalType } from '../../platform/refusal.type.js';

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('RatingRoundNotFound', refusal('There is no such round.'))
export class RatingRoundNotFoundType extends RefusalType {}

@ObjectType('RatingApplicationNotFound', refusal('There is no such application that is yours to see.'))
export class RatingApplicationNotFoundType extends RefusalType {}

@ObjectType('RoundIsOver', refusal('The last day to apply is over.'))
export class RoundIsOverType extends RefusalType {}

@ObjectType('AlreadyApplied', refusal('The unit has an application in this round already.'))
export class AlreadyAppliedType extends RefusalType {}

@ObjectType('AnswersDoNotFit', refusal('An answer is not of the kind that the rubric asks for.'))
export class AnswersDoNotFitType extends RefusalType {}

@ObjectType('ProvinceDoesNotApply', refusal('The province grants stars and does not apply.'))
export class ProvinceDoesNotApplyType extends RefusalType {}

@ObjectType('TierNotRated', refusal("The round's rubric does not rate homes of this tier."))
export class TierNotRatedType extends RefusalType {}

@ObjectType('WrongRatingState', refusal('The application stands where this step cannot be taken.'))
export class WrongRatingStateType extends RefusalType {}

@ObjectType('NotYourStep', refusal('Another unit takes this step.'))
export class NotYourStepType extends RefusalType {}

@ObjectType('NoReason', refusal('This step needs a reason.'))
export class NoReasonType extends RefusalType {}

@ObjectType('ReasonsMissing', refusal('Each criterion that a reviewer answers needs a reason.'))
export class ReasonsMissingType extends RefusalType {}

@ObjectType('RecusalNotDeclared', refusal('Whom one stays away from is declared before anything is seen.'))
export class RecusalNotDeclaredType extends RefusalType {}

@ObjectType('OwnUnit', refusal('Nobody judges the application of her own unit.'))
export class OwnUnitType extends RefusalType {}

@ObjectType('Conflicted', refusal('She stays away from this unit.'))
export class ConflictedType extends RefusalType {}

@ObjectType('JudgedAlready', refusal('She has judged this application at an earlier step.'))
export class JudgedAlreadyType extends RefusalType {}

@ObjectType('NotAttestable', refusal('The rubric, or what the system knows, leaves nothing to attest here.'))
export class NotAttestableType extends RefusalType {}

@ObjectType('AttestationIncomplete', refusal('What is attested has a fitting value, a source and a reason.'))
export class AttestationIncompleteType extends RefusalType {}

@ObjectType('NotAScore', refusal('A score has points and whole stars.'))
export class NotAScoreType extends RefusalType {}

@ObjectType('NoStars', refusal('What goes on public notice has one star or more.'))
export class NoStarsType extends RefusalType {}

@ObjectType('SheetNotFound', refusal('There is no such sheet of this application.'))
export class SheetNotFoundType extends RefusalType {}

@ObjectType('NoticeIsOver', refusal('The result is not on public notice any more.'))
export class NoticeIsOverType extends RefusalType {}

@ObjectType('NoticeNotOver', refusal('The public notice is not over yet.'))
export class NoticeNotOverType extends RefusalType {}

@ObjectType('TooManyObjections', refusal('Many objections wait for an answer.'))
export class TooManyObjectionsType extends RefusalType {}

@ObjectType('TooManyFromHere', refusal('Many objections came from this address within an hour.'))
export class TooManyFromHereType extends RefusalType {}

@ObjectType('NotAnObjection', refusal('An objection says what is wrong, in 5 to 2000 characters.'))
export class NotAnObjectionType extends RefusalType {}

@ObjectType('ObjectionNotFound', refusal('There is no such objection.'))
export class ObjectionNotFoundType extends RefusalType {}

@ObjectType('ObjectionAnswered', refusal('The objection was answered already.'))
export class ObjectionAnsweredType extends RefusalType {}

@ObjectType('ObjectionsOpen', refusal('Some objections have no answer yet.'))
export class ObjectionsOpenType extends RefusalType {}

@ObjectType('AppealIsOver', refusal('An appeal is made once, within the working days of the round.'))
export class AppealIsOverType extends RefusalType {}

@ObjectType('NotAnExtension', refusal('An extension has 1 to 60 working days.'))
export class NotAnExtensionType extends RefusalType {}
