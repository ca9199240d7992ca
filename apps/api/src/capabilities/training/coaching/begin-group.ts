import { Id, Refusal } from '@fulian/domain/kernel';
import { today } from '../../../platform/clock.js';
import { row, sql } from '../../../platform/rows.js';
import type { CoachGroupType } from './coach-group.type.js';
import { readGroup } from './read-groups.js';

export interface Beginning {
  readonly unitId: string;
  readonly name: string;
  readonly postId: string;
}

/** Begins a group of a unit of one's own subtree, with who coaches it. */
export async function beginGroup(input: Beginning, id: string): Promise<CoachGroupType | Refusal> {
  const name = input.name.normalize('NFC').trim();
  const unit = Id.matches(input.unitId)
    ? await row(sql<{ isTaken: boolean }>`
        select exists (select from coach_group g where g.unit_id = u.id and g.name = ${name}) as "isTaken"
        from unit u where u.id = ${input.unitId} and u.path <@ app_subtree()`)
    : null;
  if (!unit) return Refusal.of('UnitNotFound', 'There is no such unit in your subtree.', ['unitId']);
  if (!/^[^\p{Cc}]{1,80}$/u.test(name))
    return Refusal.of('NotATitle', 'A title has 1 to 80 characters.', ['name']);
  if (unit.isTaken) return Refusal.of('DuplicateCoachGroup', `There is a group ${name}.`, ['name']);
  const begun = Id.matches(input.postId)
    ? await row(sql`
        insert into coach_group (id, province_id, unit_id, unit_path, name, coach_id, coach_name, coach_since)
        select ${id}, (select p.id from unit p where p.path = subpath(u.path, 0, 1)), u.id, u.path, ${name}, c.person_id,
          c.name, ${today()}
        from unit u, coach_candidates(u.id, null, ${today()}) c
        where u.id = ${input.unitId} and c.post_id = ${input.postId} returning id`)
    : null;
  return begun
    ? ((await readGroup(id)) as CoachGroupType)
    : Refusal.of('NotACandidate', 'Nobody holds that post in the unit, below it or above it.', ['postId']);
}
