import type { CalendarDate } from '@fulian/domain/kernel';
import {
  ageBandOn,
  type EnrolmentColumns,
  type EnrolmentField,
  type LineProblemCode,
  placeOf,
  type ReadLine,
} from '@fulian/domain/training';
import { rows, sql } from '../../../platform/rows.js';
import type { SheetLine } from './sheet-line.js';

interface Candidate {
  readonly row: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly hasSeats: boolean;
  /** Whether she is in this camp already, in whatever state but her own application. */
  readonly isEnrolled: boolean;
  /** Whether her guardian's consent is on record since an earlier camp. */
  readonly isOnRecord: boolean;
}

/**
 * Finds each row's unit within one's own subtree and says what the row would do: one query for all rows. A second sheet of the
 * same women changes nothing, and takes nobody back who has withdrawn meanwhile.
 */
export async function placeLines(
  { id: campId, firstOn }: { readonly id: string; readonly firstOn: CalendarDate },
  lines: readonly ReadLine[],
  columns: EnrolmentColumns,
): Promise<readonly SheetLine[]> {
  const told = lines.flatMap(({ row, line }) => (line ? [{ row, ...line }] : []));
  const byRow = Map.groupBy(await candidates(campId, told), ({ row }) => row);
  return lines.map(({ row, line, problems }): SheetLine => {
    if (!line) return { row, outcome: 'error', woman: null, problems };
    const [found, another] = byRow.get(row) ?? [];
    const no = (code: LineProblemCode, field: EnrolmentField = 'unit', text = line.unit): SheetLine => ({
      row,
      outcome: 'error',
      woman: null,
      problems: [{ ...placeOf({ number: row }, columns, field), code, text }],
    });
    if (!found) return no('UnitUnknown');
    if (another) return no('UnitAmbiguous');
    if (!found.hasSeats) return no('NoQuotaForUnit');
    const { name, bornOn, reason, isSeed, topic, guardian } = line;
    if (!guardian && !found.isOnRecord && ageBandOn(bornOn, firstOn) !== 'adult')
      return no('GuardianConsentMissing', 'guardianName', '');
    const { unitId, unitName } = found;
    const woman = { unitId, unitName, name, bornOn, reason, isSeed, topic, guardian };
    return { row, outcome: found.isEnrolled ? 'same' : 'new', woman, problems: [] };
  });
}

const candidates = (campId: string, told: readonly object[]): Promise<Candidate[]> =>
  rows(sql<Candidate>`
    with told as (select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
        as t("row" int, name text, unit text, place text, "bornOn" date)),
      named as (select t."row", n.unit_id from told t join unit_name n on n.name = t.unit group by 1, 2),
      held as (select u.path, exists (select from camp_quota q where q.camp_id = c.id) as "hasQuotas"
        from camp c join unit u on u.id = c.unit_id where c.id = ${campId})
    select t."row", u.id as "unitId", u.name as "unitName",
      u.path <@ held.path and (not held."hasQuotas" or exists (select from camp_quota q join unit o on o.id = q.unit_id
        where q.camp_id = ${campId} and u.path <@ o.path)) as "hasSeats",
      exists (select from enrolment e join trainee w on w.id = e.trainee_id
        where e.camp_id = ${campId} and e.state <> 'applied' and w.unit_id = u.id and w.name = t.name
          and w.born_on = t."bornOn") as "isEnrolled",
      exists (select from trainee w where w.unit_id = u.id and w.name = t.name and w.born_on = t."bornOn"
        and w.guardian_consent_on is not null) as "isOnRecord"
    from told t join named n on n."row" = t."row" join unit u on u.id = n.unit_id cross join held
    where u.path <@ app_subtree() and (t.place is null or exists (
      select from unit above where above.path @> u.path and above.id <> u.id and above.tier <> 'province'
        and (strpos(t.place, above.name) > 0 or above.name like t.place || '%')))
    order by t."row", u.ordinal`);
