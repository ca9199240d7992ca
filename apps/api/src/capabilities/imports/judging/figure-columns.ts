import { metrics } from '@fulian/domain/platforms';
import { type RawBuilder, sql } from 'kysely';

/** Where a told figure stands in the tables of figures. */
export interface FigureColumn {
  readonly field: string;
  readonly column: string;
  readonly type: 'bigint' | 'double precision';
}

const same = (field: string): FigureColumn => ({ field, column: field, type: 'bigint' });
const count = (field: string, column: string): FigureColumn => ({ field, column, type: 'bigint' });
const share = (field: string, column: string): FigureColumn => ({ field, column, type: 'double precision' });

export const snapshotFigures: readonly FigureColumn[] = metrics.map(same);

export const workFigures: readonly FigureColumn[] = [
  ...['reads', 'plays', 'likes', 'comments', 'shares', 'favourites', 'wows', 'place'].map(same),
  count('profileVisits', 'profile_visits'),
  count('followersGained', 'follower_gain'),
  share('completionRatio', 'completion_ratio'),
  share('fiveSecondRatio', 'five_second_ratio'),
  share('coverClickRatio', 'cover_click_ratio'),
  share('twoSecondExitRatio', 'two_second_bounce_ratio'),
  share('averagePlaySeconds', 'average_play_seconds'),
];

export const columnsOf = (figures: readonly FigureColumn[]): RawBuilder<unknown> =>
  sql.join(figures.map(({ column }) => sql.ref(column)));

/** The numbers that `told` (of a row `r`) tells, column by column. */
export const toldValues = (figures: readonly FigureColumn[]): RawBuilder<unknown> =>
  sql.join(
    figures.map(
      ({ field, type }) =>
        sql`coalesce(r.told -> ${sql.lit(field)} ->> 'atLeast', r.told ->> ${sql.lit(field)})::${sql.raw(type)}`,
    ),
  );

/** The columns whose told number is a lower bound; null in nearly every row. */
export const toldCensored = (figures: readonly FigureColumn[]): RawBuilder<unknown> => sql`
  nullif(array_remove(array[${sql.join(
    figures.map(
      ({ field, column }) =>
        sql`case when r.told -> ${sql.lit(field)} ? 'atLeast' then ${sql.lit(column)} end`,
    ),
  )}], null), '{}')`;

/** A stored figure of the row `s` in the form in which rows tell it. */
export const asTold = ({ column }: FigureColumn): RawBuilder<unknown> => sql`
  case when ${sql.lit(column)} = any (s.censored) then jsonb_build_object('atLeast', s.${sql.ref(column)})
    else to_jsonb(s.${sql.ref(column)}) end`;
