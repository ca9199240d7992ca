export {
  type AgeBand,
  type AgeRefusal,
  ageBandOn,
  ageBands,
  ageOn,
  type GuardianConsent,
  judgeAge,
} from './age/age-rule.js';
export {
  type EnrolmentColumns,
  type EnrolmentField,
  enrolmentFields,
  enrolmentHeaders,
  findEnrolmentHeader,
  headerWithinRows,
} from './bulk/enrolment-columns.js';
export {
  type EnrolmentLine,
  type LineContext,
  type LineProblem,
  type LineProblemCode,
  lineProblemCodes,
  placeOf,
  type ReadLine,
  readEnrolmentLine,
  withoutTwins,
} from './bulk/read-enrolment-line.js';
export { type CalendarCamp, campCalendar } from './camp/calendar-file.js';
export { CampPlan, type CampPlanRefusal, longestCampDays } from './camp/camp-plan.js';
export { type CampEvent, CampState, campEvents, campStates } from './camp/camp-state.js';
export { type SeasonClash, seasonClashes } from './camp/harvest-clash.js';
export { type Lesson, readLessons } from './camp/lesson.js';
export { type ProgrammeKind, programmeKinds } from './camp/programme-kind.js';
export {
  type BusySeason,
  type DayOfYear,
  SeasonCalendar,
  type SeasonCalendarRefusal,
  type SeasonPlace,
  type SeasonSource,
} from './camp/season-calendar.js';
export { allowReissue, type FormerCertificate, type ReissueRefusal } from './certificate/allow-reissue.js';
export { CertificateNumber } from './certificate/certificate-number.js';
export { shownName } from './certificate/shown-name.js';
export { addressIn } from './coaching/address-in.js';
export {
  answerDueOn,
  answerWithinDays,
  byWaiting,
  type Pause,
  type Waiting,
  type WorkingDays,
  waitedDays,
} from './coaching/coaching-clock.js';
export { type DraftContent, type DraftRefusal, readDraft } from './coaching/draft-content.js';
export {
  type DraftFileKind,
  draftFileKind,
  draftFileKinds,
  longestDraftFile,
} from './coaching/draft-file.js';
export {
  type DraftEvent,
  DraftState,
  draftEvents,
  draftStates,
  type Remark,
  readRemarks,
} from './coaching/draft-state.js';
export { type Goal, mostGoals, readGoals } from './coaching/goals.js';
export { momentWords } from './coaching/moment.js';
export { type PauseRefusal, Pauses } from './coaching/pauses.js';
export { withoutPlaces } from './coaching/without-places.js';
export { Consent, type ConsentPurpose, consentPurposes } from './consent/consent.js';
export { smallestShown } from './effects/hide-together.js';
export {
  activeAfterMonths,
  type EffectCounts,
  type EffectMeasure,
  effectMeasures,
  type PlacedCounts,
  type ProgrammeEffects,
  type PublishedCounts,
  publishEffects,
} from './effects/programme-effects.js';
export {
  type Published,
  type PublishedColumn,
  publishCount,
  suppressColumn,
} from './effects/suppress-cells.js';
export {
  allowSeat,
  type EnrolmentEvent,
  EnrolmentState,
  enrolmentEvents,
  enrolmentStates,
} from './enrolment/enrolment-state.js';
export { type FreeSeats, nextInLine, type WaitingEnrolment } from './enrolment/next-in-line.js';
export {
  type AnsweredQuestion,
  compareAnswers,
  type FilmingQuestion,
  type FilmingTopic,
  filmingTopics,
} from './filming/filming-question.js';
export { articlesToCompare, filmingQuestions } from './filming/filming-questions.js';
export {
  type EligibilityAnswer,
  type EligibilityGround,
  type EligibilityLine,
  type EligibilityRule,
  eligibilityAnswers,
  eligibilityOf,
  eligibilityRules,
  isEligible,
} from './growth/eligibility.js';
export {
  type Growth,
  type GrowthLine,
  type GrowthMeasure,
  growthMeasures,
  growthOf,
  growthWeeks,
} from './growth/growth.js';
export { prefillAnswers } from './growth/prefill.js';
export { mayAskForUse, type Use, uses } from './learning/use.js';
export {
  checkFilming,
  coachTrainees,
  decideSupport,
  holdCamps,
  keepCoaching,
  keepEnrolments,
  ownTraining,
  readCamps,
  readEnrolments,
  readTrainingEffects,
  sendSheets,
  trainAtCamps,
  verifyCertificates,
} from './permissions.js';
export { allocateSeats, type SeatClaim, type SeatRefusal } from './quotas/allocate-seats.js';
export {
  readReason,
  type SupportEvent,
  type SupportKind,
  SupportState,
  supportEvents,
  supportKinds,
  supportStates,
} from './support/support-request.js';
export type { BestHour } from './trend/best-hour.js';
export { type OwnWork, type OwnWorks, ownAmong } from './trend/own-works.js';
export {
  type NextStep,
  nextSteps,
  quietDays,
  type Trend,
  trendOf,
  trendWeeks,
  type Unanswered,
} from './trend/trend.js';
export type { OwnWeek } from './trend/weeks.js';
