import type { WorkKind } from '@fulian/domain/imports';
import type { CalendarDate } from '@fulian/domain/kernel';
import { sql } from '../../../platform/rows.js';
import { countOf, wireCount } from '../count-of.js';
import type { WorkType } from './work.type.js';

const counts = ['reads', 'plays', 'likes', 'comments', 'shares', 'favourites', 'wows'] as const;
const others = ['place', 'completion_ratio', 'average_play_seconds'] as const;

type Seen = Readonly<Record<(typeof counts)[number], number | null>>;

/** A work as it is fetched, with what was last seen of it. */
export interface WorkRow extends Seen {
  readonly accountId: string;
  readonly total: number;
  readonly id: string;
  readonly title: string;
  readonly kind: WorkKind;
  readonly publishedOn: CalendarDate;
  readonly publishedAt: string;
  readonly seenAt: string | null;
  readonly censored: readonly string[];
  readonly completionRatio: number | null;
  readonly averagePlaySeconds: number | null;
  readonly isHeadline: boolean | null;
}

const order = 'r.observed_at desc, r.id desc';
const last = (value: string, name: string) =>
  `(array_agg(${value} order by ${order}) filter (where r.${name} is not null))[1]`;
const lastCounts = sql.raw(
  [
    ...counts.map((name) => `${last(`r.${name}`, name)} as ${name}`),
    ...others.map((name) => `${last(`r.${name}`, name)} as ${name}`),
    `array_remove(array[${counts
      .map((name) => `case when ${last(`'${name}' = any (r.censored)`, name)} then '${name}' end`)
      .join(', ')}], null) as censored`,
  ].join(', '),
);

/** The columns of `WorkRow` but its total: of works `w` with what is `seen` of them. */
export const workColumns = sql`w.id, w.account_id as "accountId", w.title, w.kind, w.published_on::text as "publishedOn",
  w.published_at as "publishedAt", seen.at as "seenAt", seen.reads, seen.plays, seen.likes, seen.comments, seen.shares,
  seen.favourites, seen.wows, seen.censored, seen.place = 1 as "isHeadline", seen.completion_ratio as "completionRatio",
  seen.average_play_seconds as "averagePlaySeconds"`;

/** What was last seen of every count of the works `w`. */
export const lastSeen = sql`cross join lateral (
  select max(r.observed_at) as at, ${lastCounts} from work_report r where r.work_id = w.id) seen`;

/** A fetched work as it is told. */
export const workOf = (row: WorkRow): WorkType => ({
  ...row,
  publishedAt: new Date(row.publishedAt),
  seenAt: row.seenAt === null ? null : new Date(row.seenAt),
  ...(Object.fromEntries(
    counts.map((name) => [name, wireCount(countOf(row[name], name, row.censored))]),
  ) as Record<(typeof counts)[number], WorkType['plays']>),
});
