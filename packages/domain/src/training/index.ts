export {
  type AgeBand,
  type AgeRefusal,
  ageBandOn,
  ageBands,
  ageOn,
  type GuardianConsent,
  judgeAge,
} from './age/age-rule.js';
export { type CalendarCamp, campCalendar } from './camp/calendar-file.js';
export { CampPlan, type CampPlanRefusal, longestCampDays } from './camp/camp-plan.js';
export { type CampEvent, CampState, campEvents, campStates } from './camp/camp-state.js';
export { type BusySeason, type SeasonClash, seasonClashes } from './camp/harvest-clash.js';
export { hunanSeasons } from './camp/hunan-seasons.js';
export { type Lesson, readLessons } from './camp/lesson.js';
export { type ProgrammeKind, programmeKinds } from './camp/programme-kind.js';
export { CertificateNumber } from './certificate/certificate-number.js';
export {
  answerDueOn,
  answerWithinDays,
  byWaiting,
  type Pause,
  type Waiting,
  type WorkingDays,
  waitedDays,
} from './coaching/coaching-clock.js';
export {
  type DraftEvent,
  DraftState,
  draftEvents,
  draftStates,
  type Remark,
  readRemarks,
} from './coaching/draft-state.js';
export { Consent, type ConsentPurpose, consentPurposes } from './consent/consent.js';
export {
  type Published,
  type PublishedColumn,
  smallestShown,
  suppressColumn,
} from './effects/suppress-cells.js';
export {
  allowSeat,
  type EnrolmentEvent,
  EnrolmentState,
  enrolmentEvents,
  enrolmentStates,
} from './enrolment/enrolment-state.js';
export { holdCamps, keepEnrolments, ownTraining, readCamps, readEnrolments } from './permissions.js';
export { allocateSeats, type SeatClaim, type SeatRefusal } from './quotas/allocate-seats.js';
