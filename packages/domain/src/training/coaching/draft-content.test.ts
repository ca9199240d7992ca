import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../kernel/index.js';
import { readDraft } from './draft-content.js';
import { draftFileKind } from './draft-file.js';
import { readGoals } from './goals.js';
import { momentWords } from './moment.js';
import { Pauses } from './pauses.js';
import { withoutPlaces } from './without-places.js';

const draft = (more: object) => readDraft({ title: '米粑', link: null, note: null, hasFile: false, ...more });

test('the address is found in the sentence a platform copies', () => {
  expect(draft({ link: '7.99 复制打开 https://v.example.cn/ab12/ ，看看' })).toMatchObject({
    link: 'https://v.example.cn/ab12/',
  });
});

test.each([
  ['NotATitle', { title: ' ', note: '在' }],
  ['NotAnAddress', { link: 'ftp://x.cn' }],
  ['NothingSent', { note: '  ' }],
])('a draft is refused with %s', (code, more) => {
  expect(draft(more)).toMatchObject({ code });
});

const day = (text: string) => text as CalendarDate;

test('a pause ends after it begins and does not lie within another', () => {
  const harvest = [{ fromOn: day('2026-10-01'), untilOn: day('2026-10-20') }];
  expect(Pauses.allow([], { fromOn: day('2026-10-02'), untilOn: day('2026-10-01') })).toMatchObject({
    code: 'EndsBeforeBeginning',
  });
  expect(Pauses.allow(harvest, { fromOn: day('2026-10-20'), untilOn: null })).toMatchObject({
    code: 'AlreadyPaused',
  });
  expect(Pauses.allow(harvest, { fromOn: day('2026-10-21'), untilOn: null })).toBeUndefined();
});

test('who is back has paused until yesterday', () => {
  const open = [{ fromOn: day('2026-10-01'), untilOn: null }];
  expect(Pauses.comeBack(open, day('2026-10-09'), day('2026-10-08'))).toMatchObject({
    untilOn: '2026-10-08',
  });
  expect(Pauses.comeBack([], day('2026-10-09'), day('2026-10-08'))).toMatchObject({ code: 'NotPaused' });
});

test('a pause to come is called off where none is under way, the next one first', () => {
  const [spring, autumn] = [
    { fromOn: day('2027-04-01'), untilOn: day('2027-04-20') },
    { fromOn: day('2026-11-01'), untilOn: null },
  ];
  const [today, yesterday] = [day('2026-10-09'), day('2026-10-08')];
  expect(Pauses.ahead([spring, autumn], today)).toEqual(autumn);
  expect(Pauses.comeBack([spring, autumn], today, yesterday)).toEqual({ ...autumn, untilOn: '2026-10-31' });
  const under = { fromOn: day('2026-10-01'), untilOn: day('2026-10-20') };
  expect(Pauses.comeBack([spring, under], today, yesterday)).toEqual({ ...under, untilOn: yesterday });
});

test('goals are up to three, and an empty line is none', () => {
  const goal = (text: string) => ({ text, untilOn: null, isDone: false });
  expect(readGoals([goal(' 一 '), goal(''), goal('二'), goal('三')])).toMatchObject([{ text: '一' }, {}, {}]);
  expect(readGoals(Array(4).fill(goal('一')))).toMatchObject({ code: 'NotGoals' });
});

test('a moment is said as players show it', () => {
  expect([35, 65, 3727].map(momentWords)).toEqual(['00:35', '01:05', '1:02:07']);
});

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((each) => each.charCodeAt(0)) : part)),
  );
const box = (name: string, ...content: (string | readonly number[])[]): number[] => {
  const inside = bytes(...content);
  return [...bytes([0, 0, 0, inside.length + 8], name, [...inside])];
};
const text = (of: Uint8Array): string => String.fromCharCode(...of);

test('a picture keeps its picture and loses where it was taken', () => {
  const picture = bytes(
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    [0xff, 0xe1, 0, 12],
    'Exif GPS..',
    [0xff, 0xda, 0, 2, 9, 9],
  );
  expect(draftFileKind(picture)).toBe('image/jpeg');
  expect([...withoutPlaces(picture, 'image/jpeg')]).toEqual([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    ...[0xff, 0xda, 0, 2, 9, 9],
  ]);
  const sign = '\x89PNG\r\n\x1a\n';
  const png = bytes(sign, [0, 0, 0, 3], 'tEXtgps', [0, 0, 0, 0], [0, 0, 0, 1], 'IDATx', [0, 0, 0, 0]);
  expect(draftFileKind(png)).toBe('image/png');
  expect(text(withoutPlaces(png, 'image/png'))).toBe(`${sign}\0\0\0\x01IDATx\0\0\0\0`);
});

test('a film keeps the length of every part and loses its notes', () => {
  const film = bytes(
    box('ftyp', 'isom'),
    box('moov', box('trak', box('udta', '+28.2+112.9')), box('udta', '+28.2')),
    box('mdat', 'udta film'),
  );
  expect(draftFileKind(film)).toBe('video/mp4');
  const cleared = withoutPlaces(film, 'video/mp4');
  expect(cleared).toHaveLength(film.length);
  expect(text(cleared)).not.toContain('+28.2');
  expect(text(cleared)).toContain('udta film');
});

test('no bytes, however broken, are more than was brought, and none make it fail', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('image/jpeg', 'image/png', 'video/mp4'),
      (raw, kind) => {
        expect(withoutPlaces(raw, kind).length).toBeLessThanOrEqual(raw.length);
      },
    ),
  );
});
