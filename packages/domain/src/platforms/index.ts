export { deriveSteps, type FollowerObservation, type FollowerStep } from './growth.js';
export { type DailyMetric, dailyMetrics, Snapshot } from './metric.js';
export { keepAccounts, readAccounts, readFigures, readPublicFace } from './permissions.js';
export { PlatformKind, platformKinds } from './platform-kind.js';
