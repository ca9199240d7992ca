import type { Context } from '../../access/context.js';
import { progressChannel } from './queues.js';

/**
 * The progress of one import, beginning with how far it is now: whoever begins to listen after the last announcement
 * still learns how it ended. That is read once this process listens, so that nothing is missed in between. An iterator
 * and no generator, so that ending it ends a wait under way.
 */
export function hearProgress(importId: string, { hear }: Context): AsyncIterableIterator<[payload: string]> {
  const announcements = hear(progressChannel);
  let isFirst = true;
  const events: AsyncIterableIterator<[payload: string]> = {
    next: async () => {
      if (isFirst) {
        isFirst = false;
        await announcements.begun;
        return { done: false, value: [importId] };
      }
      for (;;) {
        const event = await announcements.next();
        if (event.done || event.value[0] === importId) return event;
      }
    },
    return: async (value) => {
      await announcements.return?.();
      return { done: true, value };
    },
    [Symbol.asyncIterator]: () => events,
  };
  return events;
}
