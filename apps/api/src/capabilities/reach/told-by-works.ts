import type { RawBuilder } from 'kysely';
import { sql } from '../../platform/rows.js';
import { object } from './object.js';

/** What single works are looked at for. */
const peaks = ['reads', 'plays', 'wows', 'likes', 'comments', 'shares'] as const;
/** What headlines are added up for. */
const ofHeadlines = ['reads', 'wows', 'likes', 'shares'] as const;

export type Numbers = Readonly<Record<string, number | null>>;
export type Marks = Readonly<Record<string, boolean | null>>;

/** What works tell of a stretch, and days do not. */
export interface ToldByWorks {
  readonly works: number;
  /** The most that one work had. */
  readonly peak: Numbers;
  /** 在看 over all works; null where none tells it. */
  readonly wows: number | null;
  /** Counts of the headlines alone; null where no work tells its place. */
  readonly headlines: Numbers | null;
  /** Whether a work says nothing of 在看 or of its place, or a headline nothing certain of a count. */
  readonly unsaid: Marks & { readonly wow: boolean | null; readonly place: boolean | null };
}

const peak = object(peaks.map((name) => [name, `max(one.${name}_most)`]));

const lastSeen = (value: string, name: string): string =>
  `(array_agg(${value} order by r.observed_at desc, r.id desc) filter (where r.${name} is not null))[1]`;
/** Of one work the most of each count, and what was seen of it last. */
const ofOneWork = sql.raw(
  [
    ...peaks.map((name) => `max(r.${name}) as ${name}_most`),
    ...ofHeadlines.map((name) => `${lastSeen(`r.${name}`, name)} as ${name}`),
    ...ofHeadlines.map((name) => `${lastSeen(`'${name}' = any (r.censored)`, name)} as ${name}_censored`),
    `${lastSeen('r.place', 'place')} as place`,
  ].join(', '),
);
const headlineSums = object(
  ofHeadlines.map((name) => [
    name,
    `case when count(*) filter (where one.place = 1) = 0 then 0 else sum(one.${name}) filter (where one.place = 1) end`,
  ]),
);
const unsaid = object([
  ['wow', 'bool_or(one.wows is null)'],
  ['place', 'bool_or(one.place is null)'],
  ...ofHeadlines.map(
    (name) => [name, `bool_or(one.place = 1 and (one.${name} is null or one.${name}_censored))`] as const,
  ),
]);

/** The one row of what the works of an account tell that were published between two days. */
export const toldByWorks = (
  account: RawBuilder<unknown>,
  first: RawBuilder<unknown>,
  last: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`
  select ${peak} as peak, sum(one.wows)::float8 as wows, ${unsaid} as unsaid, count(*)::int as works,
    case when count(one.place) > 0 then ${headlineSums} end as headlines
  from (
    select ${ofOneWork} from work p join work_report r on r.work_id = p.id
    where p.account_id = ${account} and p.published_on between ${first} and ${last} group by p.id) one`;
