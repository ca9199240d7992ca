import type { Context } from '../../../access/context.js';
import { ratingChannel } from './rating-channel.js';

/**
 * Changes of applications, beginning with how things are now: whoever begins to listen after the last change still learns
 * of it. An iterator and no generator, so that ending it ends a wait under way.
 * @param isMeant which payloads are passed on; all unless told otherwise.
 */
export function hearApplications(
  first: string,
  { hear }: Context,
  isMeant: (payload: string) => boolean = () => true,
): AsyncIterableIterator<[payload: string]> {
  const announcements = hear(ratingChannel);
  let isFirst = true;
  const events: AsyncIterableIterator<[payload: string]> = {
    next: async () => {
      if (isFirst) {
        isFirst = false;
        await announcements.begun;
        return { done: false, value: [first] };
      }
      for (;;) {
        const event = await announcements.next();
        if (event.done || isMeant(event.value[0])) return event;
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
