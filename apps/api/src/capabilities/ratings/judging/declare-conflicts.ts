import { Id, Refusal } from '@fulian/domain/kernel';
import { announce } from '../../../platform/announce.js';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { ratingChannel } from '../steps/rating-channel.js';

/** In which round, and of which units. */
export interface Declaration {
  readonly ratingRoundId: string;
  readonly unitIds: readonly string[];
}

/** Keeps whom somebody stays away from; a later declaration adds to it and takes nothing back. Returns the round. */
export async function declareConflicts({ ratingRoundId, unitIds }: Declaration): Promise<string | Refusal> {
  const round = Id.matches(ratingRoundId)
    ? await row(sql<{ id: string }>`select id from rating_round where id = ${ratingRoundId}`)
    : null;
  if (!round) return Refusal.of('RatingRoundNotFound', 'There is no such round.', ['ratingRoundId']);
  if (!unitIds.every(Id.matches)) return Refusal.of('UnitNotFound', 'There is no such unit.', ['unitIds']);
  await rows(sql`
    insert into rating_conflict (round_id, person_id, unit_id, unit_path)
    select ${round.id}, app_person(), id, path from unit where id = any(${[...unitIds]}::uuid[])
    on conflict do nothing`);
  await rows(sql`
    insert into rating_declaration (round_id, person_id, declared_on)
    values (${round.id}, app_person(), ${today()}) on conflict do nothing`);
  await announce(ratingChannel, round.id);
  return round.id;
}
