import { Id, Refusal } from '@fulian/domain/kernel';
import type { ProgrammeKind } from '@fulian/domain/training';
import { row, sql } from '../../../platform/rows.js';
import type { ProgrammeType } from './programme.type.js';

export interface NewProgramme {
  readonly unitId: string;
  readonly kind: ProgrammeKind;
  readonly name: string;
}

/** Begins a programme of a unit of one's own subtree. */
export async function beginProgramme(input: NewProgramme, id: string): Promise<ProgrammeType | Refusal> {
  const name = input.name.normalize('NFC').trim();
  if (!name || name.length > 80) return Refusal.of('NotATitle', 'A name has 1 to 80 characters.', ['name']);
  const unit = Id.matches(input.unitId)
    ? await row(sql<{ path: string; provinceId: string }>`
        select u.path::text, province.id as "provinceId"
        from unit u join unit province on province.path = subpath(u.path, 0, 1)
        where u.id = ${input.unitId} and u.path <@ app_subtree()`)
    : null;
  if (!unit) return Refusal.of('UnitNotFound', 'There is no such unit in your subtree.', ['unitId']);
  const begun = await row(sql<ProgrammeType>`
    insert into training_programme (id, province_id, unit_id, unit_path, kind, name)
    values (${id}, ${unit.provinceId}, ${input.unitId}, ${unit.path}::ltree, ${input.kind}, ${name})
    on conflict (unit_id, name) do nothing
    returning id, kind, name, unit_id as "unitId"`);
  return begun ?? Refusal.of('DuplicateProgramme', 'The unit has a programme of that name.', ['name']);
}
