export { AwardKind, awardKinds } from './award/award-kind.js';
export { type AwardDays, AwardStanding, awardStandings } from './award/award-standing.js';
export * from './calendar/index.js';
export { attestationWords, type ExplainedLine, explain } from './explain/explain.js';
export { basisWords, ruleWords, stepWords, valueWords, vetoWords } from './explain/rule-words.js';
export { keepRubrics, readPublishedRubrics } from './permissions.js';
export {
  type CarriedOver,
  carryOver,
  countPrefilled,
  type EarlierRating,
  withoutOutdated,
} from './prefill/carry-over.js';
export { showsFederation } from './prefill/shows-federation.js';
export {
  type SeenDeed,
  type SuggestedAnswer,
  startingAnswers,
  suggestCounts,
} from './prefill/suggested-answer.js';
export { Receipt, receiptOf, resultHash, rubricHash } from './receipt/receipt.js';
export { relevantInputs } from './receipt/relevant-inputs.js';
export { strikeAnswers } from './receipt/strike-answers.js';
export { parseReceipt, receiptSchema, type Verification, verifyReceipt } from './receipt/verify-receipt.js';
export {
  type CountedDeed,
  countedDeeds,
  type FallingFact,
  type FlagFact,
  fallingFacts,
  flagFacts,
  type NumberFact,
  numberFacts,
  type OwnMeasure,
  ownMeasures,
  type RisingFact,
  risingFacts,
} from './rubric/basis.js';
export { checkRubric } from './rubric/check-rubric.js';
export {
  type AskedCriterion,
  Criterion,
  type CriterionKind,
  type EvidenceRule,
  type FallingBand,
  type KnownCriterion,
  type Level,
  type RisingBand,
} from './rubric/criterion.js';
export { forbiddenBases, forbiddenBasisRule } from './rubric/forbidden-basis.js';
export { parseRubric, type RubricFault, type RubricRefusal, readRubric } from './rubric/parse-rubric.js';
export {
  type HomeKind,
  homeKinds,
  Rubric,
  type RubricBasis,
  Section,
  type StarBand,
  type Veto,
} from './rubric/rubric.js';
export type { RuleFault } from './rubric/rule-fault.js';
export type { Fault, ShapeFault } from './rubric/schema/conform.js';
export { rubricJsonSchema } from './rubric/schema/rubric-schema.js';
export { microHomes, onlineHomes, shippedRubrics } from './rubric/shipped/index.js';
export type { Language, Words } from './rubric/words.js';
export {
  type AttestedValue,
  type AttestRefusal,
  attest,
  attestedFacts,
  isOpenToAttestation,
  keepAttested,
  withAttested,
} from './score/attest.js';
export { growthPercent } from './score/growth-percent.js';
export {
  type Answer,
  Answers,
  type Attestation,
  Facts,
  type KnownFact,
  type OwnGrowth,
} from './score/inputs.js';
export { type NextStar, nextStar, type OpenCriterion } from './score/next-star.js';
export { type InputsRefusal, parseAnswers, parseFacts } from './score/parse-inputs.js';
export type { BandLine, CriterionLine, Outcome, Rating, SectionLine, VetoLine } from './score/rating.js';
export { score } from './score/score.js';
export {
  asksAnew,
  type PointsDifference,
  type RatingDifference,
  scoreAgainst,
} from './score/score-against.js';
export * from './workflow/index.js';
