import { Id } from '@fulian/domain/kernel';
import { type Published, type PublishedCounts, publishCount, type Use, uses } from '@fulian/domain/training';
import { row, rows, sql } from '../../../platform/rows.js';
import type { ProgrammeType } from '../programmes/programme.type.js';
import { readProgramme } from '../programmes/read-programmes.js';
import { countEffects } from './count-effects.js';
import type { EffectCountsType, EffectCountType, TrainingEffectsType } from './effects.type.js';

const shown = (count: Published | null): EffectCountType => ({
  women: typeof count === 'number' ? count : null,
  isHidden: count === 'hidden',
});

const onTheWire = (counts: PublishedCounts): EffectCountsType => ({
  enrolled: shown(counts.enrolled),
  attended: shown(counts.attended),
  activeAfter3: shown(counts.active_3),
  activeAfter6: shown(counts.active_6),
  activeAfter12: shown(counts.active_12),
  coached: shown(counts.coached),
  starred: shown(counts.starred),
});

/** A programme whose effects concern the asker: of her own subtree, or of a unit above hers. */
export async function programmeInReach(id: string): Promise<ProgrammeType | null> {
  const isInReach =
    Id.matches(id) &&
    (await row(sql`
      select id from training_programme
      where id = ${id} and (unit_path <@ app_subtree() or unit_path @> app_subtree())`));
  return isInReach ? readProgramme(id) : null;
}

/** What came of a programme; null where there is none that concerns the asker. */
export async function readEffects(programmeId: string): Promise<TrainingEffectsType | null> {
  if (!(await programmeInReach(programmeId))) return null;
  const { places, total, names } = await countEffects(programmeId);
  const sums = await rows(sql<{ use: Use; women: number }>`
    select use, women from camp_use_sums(${programmeId}) order by array_position(${[...uses]}::text[], use)`);
  return {
    places: places.map(({ key, counts }) => ({
      unitId: key,
      name: names.get(key) ?? '',
      counts: onTheWire(counts),
    })),
    total: onTheWire(total),
    uses: sums.map(({ use, women }) => ({ use, count: shown(publishCount(women)) })),
  };
}
