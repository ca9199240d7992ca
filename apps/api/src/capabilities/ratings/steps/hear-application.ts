import { type Actor, Permission } from '@fulian/domain/access';
import type { Context } from '../../../access/context.js';
import { inWork } from '../../../access/work.js';
import { ratingChannel } from './rating-channel.js';

/** What a subscription to applications passes on. */
export interface Hearing {
  /** Without it, by the time something is announced, the subscription ends. */
  readonly permission: Permission;
  /** Whether an announced id concerns it at all. */
  readonly isMeant: (payload: string) => boolean;
  /** Whether she may see it at the time, asked in her own scope. */
  readonly isHers: (payload: string) => Promise<boolean>;
  /** What is not hers any more ends the subscription, or is passed over while she waits for others. */
  readonly endsWithIt: boolean;
}

/**
 * Changes of applications, beginning with how things are now: whoever begins to listen after the last change still learns
 * of it. Access is asked anew before each event: of what she may not see she is told nothing, not even that it changed.
 * An iterator and no generator, so that ending it ends a wait under way.
 */
export function hearApplications(
  first: string,
  context: Context,
  { permission, isMeant, isHers, endsWithIt }: Hearing,
): AsyncIterableIterator<[payload: string]> {
  const announcements = context.hear(ratingChannel);
  let isFirst = true;
  const mayHear = (actor: Actor, payload: string): Promise<boolean> =>
    inWork(context.em, actor, () => isHers(payload));
  const end = async (value?: unknown): Promise<IteratorResult<[string]>> => {
    await announcements.return?.();
    return { done: true, value };
  };
  const events: AsyncIterableIterator<[payload: string]> = {
    next: async () => {
      if (isFirst) {
        isFirst = false;
        await announcements.begun;
        return { done: false, value: [first] };
      }
      for (;;) {
        const event = await announcements.next();
        if (event.done) return event;
        const [payload] = event.value;
        if (!isMeant(payload)) continue;
        const actor = await context.actorNow();
        if (!Permission.isHeldBy(permission, actor)) return end();
        if (await mayHear(actor, payload)) return event;
        if (endsWithIt) return end();
      }
    },
    return: end,
    [Symbol.asyncIterator]: () => events,
  };
  return events;
}
