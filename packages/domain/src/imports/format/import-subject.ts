import type { CalendarDate, Count, Instant, Ratio } from '../../kernel/index.js';
import type { PlatformKind } from '../../platforms/index.js';
import type { ReviewState, RowShare, WorkKind } from './work-word.js';

/** What the field of a row holds, by the kind of its cell. */
export interface FieldValues {
  readonly text: string;
  /** The platform's own id of a work. */
  readonly identifier: string;
  readonly day: CalendarDate;
  readonly instant: Instant;
  readonly platform: PlatformKind;
  readonly count: Count;
  /** A whole number that may be negative, such as followers gained. */
  readonly change: number;
  readonly ratio: Ratio;
  readonly seconds: number;
  readonly workKind: WorkKind;
  readonly reviewState: ReviewState;
  /** Whether a row is about all of something or about a part of it. */
  readonly share: RowShare;
  /** Which of the works sent out together a work is, counted from 1: the first is the headline. */
  readonly place: Count;
  /** The same where only headline or not is told: 1, or "2 at least". */
  readonly headline: Count;
}

export type FieldKind = keyof FieldValues;

/** What the rows of a format are about: works, or the figures of accounts by day. */
export const importSubjects = ['works', 'snapshots'] as const;

export type ImportSubject = (typeof importSubjects)[number];

/** The fields a work's row may fill. */
export const workFields = {
  title: 'text',
  externalId: 'identifier',
  publishedAt: 'instant',
  kind: 'workKind',
  /** Files that tell a work once as a whole and again by its channels say in this column which it is. */
  part: 'share',
  reviewState: 'reviewState',
  reads: 'count',
  plays: 'count',
  likes: 'count',
  comments: 'count',
  shares: 'count',
  favourites: 'count',
  /** 在看: how many readers showed the work to their friends; WeChat's own count. */
  wows: 'count',
  place: 'place',
  isHeadline: 'headline',
  profileVisits: 'count',
  followersGained: 'change',
  completionRatio: 'ratio',
  fiveSecondRatio: 'ratio',
  coverClickRatio: 'ratio',
  twoSecondExitRatio: 'ratio',
  averagePlaySeconds: 'seconds',
} as const satisfies Record<string, FieldKind>;

/** The fields the row of one account on one day may fill. */
export const snapshotFields = {
  accountName: 'text',
  platform: 'platform',
  on: 'day',
  /** Files that tell a day once as a whole and again by its channels say in this column which it is. */
  part: 'share',
  followers: 'count',
  posts: 'count',
  reads: 'count',
  plays: 'count',
  /** Reads or plays, under a header that leaves open which; the account's platform settles it. */
  views: 'count',
  likes: 'count',
  comments: 'count',
  shares: 'count',
} as const satisfies Record<string, FieldKind>;

/** The fields that say which work, or which account and day, a row is about: where such a column is, no row lacks it. */
export const identityFields: Readonly<Record<ImportSubject, readonly ImportField[]>> = {
  works: ['title', 'publishedAt'],
  snapshots: ['accountName', 'on'],
};

const fieldKinds: Readonly<Record<ImportSubject, Readonly<Partial<Record<ImportField, FieldKind>>>>> = {
  works: workFields,
  snapshots: snapshotFields,
};

/** The fields of a subject, each with its kind. */
export const fieldsOf = (subject: ImportSubject): readonly (readonly [ImportField, FieldKind])[] =>
  Object.entries(fieldKinds[subject]) as [ImportField, FieldKind][];

export type WorkField = keyof typeof workFields;
export type SnapshotField = keyof typeof snapshotFields;
export type ImportField = WorkField | SnapshotField;

/** A count is never undefined (it can be missing); any other field is undefined where the row says nothing. */
type Filled<Fields extends Record<string, FieldKind>> = {
  readonly [Name in keyof Fields]: FieldValues[Fields[Name]] extends Count
    ? Count
    : FieldValues[Fields[Name]] | undefined;
};

type Required<Values, Name extends keyof Values> = Values & {
  readonly [Each in Name]-?: Exclude<Values[Each], undefined>;
};

/** What one row says about one work. */
export type WorkValues = Required<Filled<typeof workFields>, 'title' | 'publishedAt'>;

/** What one row says about one account on one day. */
export type SnapshotValues = Required<Filled<typeof snapshotFields>, 'on'>;
