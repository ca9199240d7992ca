import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { Post } from './post.js';

const on = (text: string) => text as CalendarDate;

test('a post is held from its first to its last day, both included', () => {
  const post = { fromOn: on('2026-03-08'), untilOn: on('2026-11-30') };
  expect(
    ['2026-03-07', '2026-03-08', '2026-11-30', '2026-12-01'].map((day) => Post.isHeldOn(post, on(day))),
  ).toEqual([false, true, true, false]);
});

test('a post nobody ended goes on', () => {
  expect(Post.isHeldOn({ fromOn: on('2026-03-08'), untilOn: null }, on('2099-01-01'))).toBe(true);
});

test('the chair is listed first', () => {
  const posts = [{ kind: 'publicity_officer' }, { kind: 'chair' }, { kind: 'vice_chair' }] as const;
  expect([...posts].sort(Post.byOffice).map(({ kind }) => kind)).toEqual([
    'chair',
    'vice_chair',
    'publicity_officer',
  ]);
});
