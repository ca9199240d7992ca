import { type CalendarDate, Count } from '@fulian/domain/kernel';
import {
  type DailyReport,
  dailyMetrics,
  metrics,
  Snapshot,
  type WorkObservation,
} from '@fulian/domain/platforms';
import { rows, sql } from '../src/platform/rows.js';

type FiguresRow = Readonly<Record<string, unknown>> & { readonly censored: readonly string[] | null };

const countOf = (figures: FiguresRow, metric: string): Count => {
  const value = figures[metric] as number | null | undefined;
  if (value == null) return Count.missing;
  return figures.censored?.includes(metric) ? Count.censored(value) : Count.known(value);
};

const snapshotOf = (figures: FiguresRow): Snapshot => Snapshot.of((metric) => countOf(figures, metric));

const observationOf = (figures: FiguresRow): WorkObservation => snapshotOf(figures);

const numbers = sql.join(metrics.map((metric) => sql`${sql.lit(metric)}, ${sql.ref(metric)}`));
const workNumbers = sql.join(
  dailyMetrics
    .filter((metric) => metric !== 'posts')
    .map((metric) => sql`${sql.lit(metric)}, ${sql.ref(`r.${metric}`)}`),
);

export interface RawDay {
  readonly day: CalendarDate;
  readonly reports: readonly DailyReport[];
  readonly works: readonly (readonly WorkObservation[])[];
}

export interface KnownDay {
  readonly day: CalendarDate;
  readonly snapshot: Snapshot;
  readonly step: number | null;
  readonly entry: number | null;
}

/** What was told by account and day, in the domain's words, beside what the database knows. */
export async function readRaw() {
  const told = await rows(sql<{
    account: string;
    day: CalendarDate;
    reports: FiguresRow[];
    works: FiguresRow[][];
  }>`
    select coalesce(d.account_id, w.account_id) as account, coalesce(d.day, w.day)::text as day,
      coalesce(reports, '[]') as reports, coalesce(works, '[]') as works
    from (
      select account_id, day, jsonb_agg(jsonb_build_object(${numbers},
        'censored', censored, 'closes', origin = 'closing') order by id) as reports
      from snapshot_report group by account_id, day) d
    full join (
      select account_id, published_on as day, jsonb_agg(seen) as works from work cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object(${workNumbers}, 'censored', r.censored)
          order by r.observed_at, r.id), '[]') as seen
        from work_report r where r.work_id = work.id) observations
      group by account_id, published_on) w
    on (w.account_id, w.day) = (d.account_id, d.day)
    order by 1, 2`);
  const known = await rows(sql<
    FiguresRow & { account: string; day: CalendarDate; step: number; entry: number }
  >`
    select account_id as account, day::text as day, ${sql.join(metrics.map((metric) => sql.ref(metric)))}, censored,
      followers_step as step, followers_entry as entry
    from snapshot order by 1, 2`);
  return {
    told: group(
      told,
      ({ day, reports, works }): RawDay => ({
        day,
        reports: reports.map((each) => ({ told: snapshotOf(each), closes: each.closes === true })),
        works: works.map((observations) => observations.map(observationOf)),
      }),
    ),
    known: group(
      known,
      (each): KnownDay => ({
        day: each.day,
        snapshot: snapshotOf(each),
        step: each.step,
        entry: each.entry,
      }),
    ),
  };
}

function group<Row extends { readonly account: string }, Value>(
  list: readonly Row[],
  partOf: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const each of list) groups.set(each.account, [...(groups.get(each.account) ?? []), partOf(each)]);
  return groups;
}
