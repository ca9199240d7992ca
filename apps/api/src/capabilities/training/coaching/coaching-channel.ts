import type { Context } from '../../../access/context.js';
import { announce } from '../../../platform/announce.js';

/** On which coaches hear that something in their queue changed; the payload is the coach's id. */
const channel = 'coaching_change';

export const tellCoach = (coachId: string): Promise<void> => announce(channel, coachId);

/**
 * That a coach's queue changed, beginning with how it is now. Only that it did is heard: what is in it is read anew each time,
 * by who she is and whom she coaches at that moment.
 */
export function hearQueue(coachId: string, { hear }: Context): AsyncIterableIterator<[payload: string]> {
  const announcements = hear(channel);
  let isFirst = true;
  const events: AsyncIterableIterator<[payload: string]> = {
    next: async () => {
      if (isFirst) {
        isFirst = false;
        await announcements.begun;
        return { done: false, value: [coachId] };
      }
      for (;;) {
        const event = await announcements.next();
        if (event.done || event.value[0] === coachId) return event;
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
