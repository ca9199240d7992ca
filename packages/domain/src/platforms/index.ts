export { Account, type AccountMark } from './account.js';
export { AccountDetails, type AccountDetailsRefusal } from './account-details.js';
export { allowEdit, type ChangedAccount, type StaleVersion } from './allow-change.js';
export { allowClosing, allowReopening, type ClosingRefusal } from './allow-closing.js';
export { allowReport, type ReportRefusal } from './allow-report.js';
export { ClosingNotice } from './closing-notice.js';
export {
  type DailyReport,
  effectiveSnapshot,
  type WorkMetric,
  type WorkObservation,
} from './effective-snapshot.js';
export { deriveSteps, type FollowerObservation, type FollowerStep } from './growth.js';
export { type DailyMetric, dailyMetrics, type Metric, metrics, Snapshot } from './metric.js';
export { Period, type PeriodKind, periodKinds } from './period.js';
export { type AccountHistory, type PeriodFigures, periodFigures } from './period-figures.js';
export { keepAccounts, readAccounts, readFigures, readPublicFace } from './permissions.js';
export { PlatformKind, platformKinds } from './platform-kind.js';
