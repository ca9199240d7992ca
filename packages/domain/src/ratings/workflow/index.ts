export {
  applyForStars,
  grantStars,
  judgeApplications,
  objectToRatings,
  openRounds,
  readApplications,
  readRounds,
} from './permissions.js';
export {
  type BlindScore,
  type Objection,
  type ObjectionOutcome,
  objectionOutcomes,
  RatingCase,
  type StepActor,
  type StepMember,
  type TakenStep,
} from './rating-case.js';
export {
  type ApprovalBasis,
  approvalBases,
  RatingRound,
  type RoundOpening,
  type RoundRules,
} from './rating-round.js';
export { type PlacedAt, RatingRoute } from './rating-route.js';
export { RatingState, type RatingStepKind, ratingStates, ratingSteps } from './rating-state.js';
export type { JudgeStep, ProvinceStep, RatingStep } from './rating-step.js';
export { mustStayAway } from './recusal.js';
export { BlindScores } from './scores.js';
export type { Moment } from './steps/case-rules.js';
export { judgeOf } from './steps/judge-steps.js';
export { allowObjection, supersededOn } from './steps/result-steps.js';
export { takeRatingStep } from './take-rating-step.js';
