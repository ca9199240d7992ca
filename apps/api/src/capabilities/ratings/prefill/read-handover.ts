import type { CalendarDate } from '@fulian/domain/kernel';
import type { KnownFact } from '@fulian/domain/ratings';
import { row, sql } from '../../../platform/rows.js';

interface Handover {
  readonly kind: 'chair' | 'publicity_officer';
  readonly endedOn: CalendarDate;
  readonly begunOn: CalendarDate;
}

const postWords: Readonly<Record<Handover['kind'], string>> = {
  chair: '主席',
  publicity_officer: '宣传干事',
};

/**
 * Whether a handover is on record: somebody left the office that answers for the home, and another one took it up within
 * a month. Where nobody left yet there is nothing to hand over, and nothing is known.
 */
export async function readHandover(unitId: string, today: CalendarDate): Promise<KnownFact<boolean> | null> {
  const found = await row(sql<Handover>`
    select l.kind, l.until_on::text as "endedOn", n.from_on::text as "begunOn"
    from post l join post n on n.unit_id = l.unit_id and n.kind = l.kind and n.person_id <> l.person_id
      and n.from_on > l.from_on and n.from_on <= l.until_on + 31
    where l.unit_id = ${unitId} and l.kind in ('chair', 'publicity_officer')
      and l.until_on < ${today}::date and n.from_on <= ${today}::date
    order by n.from_on desc, l.kind limit 1`);
  return found
    ? {
        value: true,
        source: `职务登记：${postWords[found.kind]} ${found.endedOn} 离任，${found.begunOn} 接任`,
      }
    : null;
}
