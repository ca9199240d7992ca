import { setTimeout as pause } from 'node:timers/promises';
import { type Actor, Permission } from '@fulian/domain/access';
import { readFigures } from '@fulian/domain/platforms';
import type { Context } from '../../../access/context.js';
import { inWork } from '../../../access/work.js';
import { row, sql } from '../../../platform/rows.js';
import { isReadable } from './read-unit-figures.js';

/** On which the database says whose figures changed; the payload is the path of a unit, that of a county where many did. */
const channel = 'figures_change';

/** A file is committed in many pieces: what follows within this time is told together with what came first. */
const gatheredMs = 1000;

/** Whether any of the places lies at or below the unit, or above it; null when its figures are not hers to see. */
const isTouched = async (unitId: string, places: readonly string[]): Promise<boolean | null> =>
  (
    await row(sql<{ isTouched: boolean }>`
      select exists (
        select from unnest(${places}::text[]) as told(place)
        where place::ltree <@ u.path or place::ltree @> u.path) as "isTouched"
      from unit u where u.id = ${unitId} and ${isReadable}`)
  )?.isTouched ?? null;

/**
 * That figures of a unit changed, beginning with how they are now: whoever begins to listen after the last change still
 * learns of it. Access is asked anew before each event; without it the subscription ends. An iterator and no generator, so
 * that ending it ends a wait under way.
 */
export function hearFigures(unitId: string, context: Context): AsyncIterableIterator<string> {
  const announcements = context.hear(channel);
  const places = new Set<string>();
  let isFirst = true;
  let isOver = false;
  let wake = (): void => {};
  const gather = async (): Promise<void> => {
    for await (const [place] of announcements) {
      places.add(place);
      wake();
    }
    isOver = true;
    wake();
  };
  const end = async (value?: unknown): Promise<IteratorResult<string>> => {
    isOver = true;
    wake();
    await announcements.return?.();
    return { done: true, value };
  };
  const gathered = async (): Promise<readonly string[]> => {
    if (!isOver && places.size === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    if (!isOver) await pause(gatheredMs, undefined, { ref: false });
    const found = [...places];
    places.clear();
    return found;
  };
  const look = (actor: Actor, found: readonly string[]): Promise<boolean | null> =>
    inWork(context.em, actor, () => isTouched(unitId, found));
  const events: AsyncIterableIterator<string> = {
    next: async () => {
      if (isFirst) {
        isFirst = false;
        await announcements.begun;
        void gather();
        return { done: false, value: unitId };
      }
      while (!isOver) {
        const found = await gathered();
        if (isOver) break;
        const actor = await context.actorNow();
        const touched = Permission.isHeldBy(readFigures, actor) ? await look(actor, found) : null;
        if (touched === null) break;
        if (touched) return { done: false, value: unitId };
      }
      return end();
    },
    return: end,
    [Symbol.asyncIterator]: () => events,
  };
  return events;
}
