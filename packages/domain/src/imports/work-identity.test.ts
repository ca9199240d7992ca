import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Instant } from '../kernel/index.js';
import { workIdentity } from './work-identity.js';

const at = '2026-11-05T00:30:15.000Z' as Instant;
const identity = (title: string, publishedAt: Instant = at): string => workIdentity({ title, publishedAt });

test('spaces, line breaks, widths, case and lost seconds make no other work', () => {
  const same = ['米糕\n出锅了 ABC', '米糕 出锅了ＡＢＣ', '米糕出锅了abc', '米糕\r\n出锅了\u200bABC'];
  const minute = '2026-11-05T00:30:00.000Z' as Instant;
  expect(new Set(same.flatMap((title) => [identity(title), identity(title, minute)])).size).toBe(1);
});

test('another minute or another beginning is another work', () => {
  const others = [
    identity('米糕', '2026-11-05T00:31:15.000Z' as Instant),
    identity('腊肉'),
    identity('米糕出锅'),
  ];
  expect(new Set([identity('米糕'), ...others]).size).toBe(4);
});

test('a work with an id of its platform is told apart by that alone', () => {
  const known = { title: '米糕', publishedAt: at, externalId: 'export/a1' };
  const later = '2026-11-06T00:00:00.000Z' as Instant;
  expect(workIdentity({ ...known, title: '米糕出锅了', publishedAt: later })).toBe(workIdentity(known));
  expect(workIdentity({ ...known, externalId: 'export/a2' })).not.toBe(workIdentity(known));
});

test('a caption edited far behind the beginning is the same work', () => {
  const beginning = '今天我们来到回龙村'.repeat(10);
  expect(identity(`${beginning} #湘村巾帼`)).toBe(identity(`${beginning} #湘村巾帼主播团`));
});

test('an identity is short, and never cuts a character in two', () => {
  const moments = fc.integer({ min: 0, max: 4_000_000_000 }).map((second) => Instant.ofEpoch(second * 1000));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('𠮷', '👩', '澧', 'a'), maxLength: 300 }),
      moments,
      (title, publishedAt) => {
        const text = identity(title, publishedAt);
        expect([...text].length).toBeLessThanOrEqual(100);
        expect(text.isWellFormed()).toBe(true);
        expect(identity(title, publishedAt)).toBe(text);
      },
    ),
  );
});
