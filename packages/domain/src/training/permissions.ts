import { Permission, type PostKind } from '../access/index.js';

/** Who runs things for a unit; committee members take part and do not run. */
const officers: readonly PostKind[] = ['chair', 'vice_chair', 'publicity_officer', 'editor', 'administrator'];

/** Which camps there are: open and past ones to every member, planned ones within the subtree of who plans them. */
export const readCamps = Permission.forMembers('training.read-camps', 'subtree');

/** Plan camps, open them, take their roster; at the tiers that hold camps. */
export const holdCamps = Permission.forPosts('training.hold-camps', 'subtree', officers, [
  'province',
  'prefecture',
  'county',
]);

/** Who is enrolled from one's own unit and from all units below it. */
export const readEnrolments = Permission.forPosts('training.read-enrolments', 'subtree', [
  ...officers,
  'reviewer',
]);

/** Recommend women of one's own subtree with a reason, decide about seats, and act on their word. */
export const keepEnrolments = Permission.forPosts('training.keep-enrolments', 'subtree', officers);

/** One's own training: enrol, withdraw, give and take consents, leave. */
export const ownTraining = Permission.forMembers('training.own-training', 'oneself');

/** Whether a certificate is one, for whoever has its number. */
export const verifyCertificates = Permission.forEveryone('training.verify-certificates');

/** The check of what may be filmed. */
export const checkFilming = Permission.forEveryone('training.check-filming');

/** Answer the homework that one set oneself. */
export const trainAtCamps = Permission.forPosts('training.train-at-camps', 'oneself', officers);

/** What came of a programme, in totals of units and never of persons; for those who hold camps. */
export const readTrainingEffects = Permission.forPosts(
  'training.read-effects',
  'subtree',
  [...officers, 'reviewer'],
  ['province', 'prefecture'],
);

/** Bring in a sheet of women to recommend, look at what it would do, and say so: each sheet is its sender's alone. */
export const sendSheets = Permission.forPosts('training.send-sheets', 'oneself', officers);

/** Coach those whose coach one is: whose these are is said row by row, and nobody above a coach sees more. */
export const coachTrainees = Permission.forMembers('training.coach-trainees', 'oneself');

/** Say who coaches whom within one's own subtree; not what they write to each other. */
export const keepCoaching = Permission.forPosts('training.keep-coaching', 'subtree', officers, [
  'province',
  'prefecture',
  'county',
]);

/** Decide what trainees of one's own subtree ask for: equipment, help with editing, a promotion pack. */
export const decideSupport = Permission.forPosts('training.decide-support', 'subtree', officers, [
  'province',
  'prefecture',
  'county',
]);
