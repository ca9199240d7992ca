import { expect, test } from 'vitest';
import type { Context } from '../../access/context.js';
import type { Announcements } from '../../platform/announce.js';
import { hearProgress } from './hear-progress.js';

function quietChannel() {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const silence: AsyncIterableIterator<[string]> = {
    next: () => new Promise(() => {}),
    [Symbol.asyncIterator]: () => silence,
  };
  const announcements: Announcements = Object.assign(silence, { begun });
  return { context: { hear: () => announcements } as unknown as Context, begin };
}

test('how far an import is now is told when nothing that follows can be missed', async () => {
  const { context, begin } = quietChannel();
  let told: unknown;
  const first = hearProgress('one', context)
    .next()
    .then(({ value }) => {
      told = value;
    });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toBeUndefined();
  begin();
  await first;
  expect(told).toEqual(['one']);
});
