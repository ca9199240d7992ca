import { type CalendarDate, Refusal } from '@fulian/domain/kernel';
import { Matter } from '@fulian/domain/matters';
import { today } from '../../platform/clock.js';
import { row, sql } from '../../platform/rows.js';
import { findMatter, holdMatter, type MatterRow } from './matter-rows.js';

/** Which line, as it was seen. */
export interface SeenMatter {
  readonly matterId: string;
  readonly version: number;
}

/** Tells when a line was answered; null takes that back. */
export async function answerMatter({
  answeredOn,
  ...seen
}: SeenMatter & { readonly answeredOn: CalendarDate | null }): Promise<MatterRow | Refusal> {
  const held = await holdAsSeen(seen);
  if (Refusal.is(held)) return held;
  const refusal = answeredOn ? Matter.allowAnswer(held, answeredOn, today()) : undefined;
  if (refusal) return refusal;
  await row(sql`
    update matter set answered_on = ${answeredOn}::date, version = version + 1 where id = ${held.id}`);
  return (await findMatter(held.id)) as MatterRow;
}

/** Strikes a line out; it is told as it was, so that it can be written again. */
export async function removeMatter(seen: SeenMatter): Promise<MatterRow | Refusal> {
  const held = await holdAsSeen(seen);
  if (!Refusal.is(held)) await row(sql`delete from matter where id = ${held.id}`);
  return held;
}

async function holdAsSeen({ matterId, version }: SeenMatter): Promise<MatterRow | Refusal> {
  const held = await holdMatter(matterId);
  if (!held) return Refusal.of('MatterNotFound', 'There is no such line in your subtree.', ['matterId']);
  return held.version === version
    ? held
    : Refusal.of('StaleVersion', `It is at version ${held.version}, not ${version}.`, ['version']);
}
