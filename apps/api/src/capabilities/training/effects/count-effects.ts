import { type EffectCounts, type ProgrammeEffects, publishEffects } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';

interface Counted extends EffectCounts {
  readonly unitId: string;
  readonly name: string;
}

export interface CountedEffects extends ProgrammeEffects {
  /** The names of places, by their keys. */
  readonly names: ReadonlyMap<string, string>;
}

/** Whose account, or where she named none whose unit's accounts, published in the month that ends so many months after her camp; null while that is to come. */
const activeAfter = (months: number) => sql`
  case when bool_or(p.attended and p.last_on + make_interval(months => ${months}) <= ${today()}::date) then
    count(distinct p.who) filter (where p.attended and p.last_on + make_interval(months => ${months}) <= ${today()}::date
      and exists (select from account a join work w on w.account_id = a.id
        where case when p.account is null then a.unit_path = p.home else a.id = p.account end
        and w.published_on > p.last_on + make_interval(months => ${months - 1})
        and w.published_on <= p.last_on + make_interval(months => ${months})))::int end`;

/**
 * Counts the women of a programme's camps that are done, within one's own subtree, each once, by the prefecture she is of. Those
 * who have left are counted as somebody of their prefecture.
 */
export async function countEffects(programmeId: string): Promise<CountedEffects> {
  const counted = await rows(sql<Counted>`
    with part as (
      select coalesce(t.id, e.id) as who, e.state = 'attended' as attended, c.last_on,
        case when t.id is not null then e.unit_path end as home, t.account_id as account,
        coalesce(t.coach_group_id is not null, false) as coached, subpath(e.unit_path, 0, least(2, nlevel(e.unit_path))) as place,
        e.state = 'attended' and exists (select from rating_award a where a.unit_id = e.unit_id and a.home_kind = 'micro_home'
          and a.valid_from > c.last_on and a.revoked_on is null) as starred
      from enrolment e join camp c on c.id = e.camp_id left join trainee t on t.id = e.trainee_id
      where c.programme_id = ${programmeId} and c.state = 'done' and e.state <> 'withdrawn' and e.unit_path <@ app_subtree())
    select u.id as "unitId", u.name,
      count(distinct p.who)::int as enrolled,
      count(distinct p.who) filter (where p.attended)::int as attended,
      ${activeAfter(3)} as active_3, ${activeAfter(6)} as active_6, ${activeAfter(12)} as active_12,
      count(distinct p.who) filter (where p.attended and p.coached)::int as coached,
      count(distinct p.who) filter (where p.starred)::int as starred
    from part p join unit u on u.path = p.place
    group by u.id, u.name, u.ordinal order by u.ordinal`);
  const published = publishEffects(counted.map(({ unitId, name, ...counts }) => ({ key: unitId, counts })));
  return { ...published, names: new Map(counted.map(({ unitId, name }) => [unitId, name])) };
}
