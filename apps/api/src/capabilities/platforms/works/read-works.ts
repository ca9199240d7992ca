import type { WorkKind } from '@fulian/domain/imports';
import type { CalendarDate } from '@fulian/domain/kernel';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import { countOf, wireCount } from '../count-of.js';
import type { WorkType } from './work.type.js';

const counts = ['reads', 'plays', 'likes', 'comments', 'shares', 'favourites'] as const;
const ratios = ['completion_ratio', 'average_play_seconds'] as const;

type Seen = Readonly<Record<(typeof counts)[number], number | null>>;

interface WorkRow extends Seen {
  readonly place: number;
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
}

interface Asked {
  readonly accountId: string;
  readonly args: PageArgs;
}

const order = 'r.observed_at desc, r.id desc';
const last = (value: string, name: string) =>
  `(array_agg(${value} order by ${order}) filter (where r.${name} is not null))[1]`;
const lastSeen = sql.raw(
  [
    ...counts.map((name) => `${last(`r.${name}`, name)} as ${name}`),
    ...ratios.map((name) => `${last(`r.${name}`, name)} as ${name}`),
    `array_remove(array[${counts
      .map((name) => `case when ${last(`'${name}' = any (r.censored)`, name)} then '${name}' end`)
      .join(', ')}], null) as censored`,
  ].join(', '),
);

const read = loader<Asked, Connection<WorkType>>(async (asked) => {
  const after = asked.map(({ args }) => (args.after ? Cursor.decode(args.after, 2) : [null, null]));
  const found = await rows(sql<WorkRow>`
    select k.place::int, k.total::int, w.id, w.title, w.kind, w.published_on::text as "publishedOn",
      w.published_at as "publishedAt", seen.at as "seenAt", seen.reads, seen.plays, seen.likes, seen.comments,
      seen.shares, seen.favourites, seen.censored, seen.completion_ratio as "completionRatio",
      seen.average_play_seconds as "averagePlaySeconds"
    from (
      select k.*, (select count(*) from work where account_id = k.account_id) as total
      from unnest(${asked.map(({ accountId }) => accountId)}::uuid[], ${asked.map(({ args }) => pageSize(args))}::int[],
        ${after.map(([on]) => on)}::date[], ${after.map(([, id]) => id)}::uuid[])
        with ordinality as k(account_id, size, after_on, after_id, place)) k
    left join lateral (
      select * from work where account_id = k.account_id
        and (k.after_id is null or (published_on, id) < (k.after_on, k.after_id))
      order by published_on desc, id desc limit k.size + 1) w on true
    cross join lateral (
      select max(r.observed_at) as at, ${lastSeen} from work_report r where r.work_id = w.id) seen
    order by k.place, w.published_on desc, w.id desc`);
  return asked.map(({ args }, index) => {
    const own = found.filter(({ place }) => place === index + 1);
    const works = own.filter(({ id }) => id !== null);
    return connectionOf(works, args, ({ publishedOn, id }) => [publishedOn, id], workOf, own[0]?.total ?? 0);
  });
});

const workOf = (row: WorkRow): WorkType => ({
  ...row,
  publishedAt: new Date(row.publishedAt),
  seenAt: row.seenAt === null ? null : new Date(row.seenAt),
  ...(Object.fromEntries(
    counts.map((name) => [name, wireCount(countOf(row[name], name, row.censored))]),
  ) as Record<(typeof counts)[number], WorkType['plays']>),
});

/** The works of an account, the latest first, each with what was last seen of every count. */
export const readWorks = async (accountId: string, args: PageArgs): Promise<Connection<WorkType>> => {
  pageSize(args);
  return read({ accountId, args });
};
