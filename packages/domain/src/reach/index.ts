export { ReachActivity, type ReachCounts, type ReachMetric, reachMetrics } from './activity.js';
export { type Diagnosis, diagnose, type ExplainedTerm } from './diagnose.js';
export { FormulaTerm, ReachFormula, type ReachIndex, reachIndices, type TermBasis } from './formula.js';
export { formulaFor, publishedIndices } from './formula-for.js';
export { bci } from './formulas/bci.js';
export { bvci20 } from './formulas/bvci.js';
export { draftFormula, draftWeights, OwnWeights } from './formulas/own-weights.js';
export { wci142, wci142WithoutShares } from './formulas/wci.js';
export { isToldDiagnosis, keepWeights, readDiagnosis, readWeights } from './permissions.js';
export { ReachPoints } from './points.js';
export {
  type WeightsRefusal,
  type WeightsToSet,
  WeightsVersion,
  weighableMetrics,
} from './weights-version.js';
