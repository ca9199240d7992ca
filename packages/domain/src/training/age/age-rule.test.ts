import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../../kernel/index.js';
import { ageBandOn, ageOn, judgeAge } from './age-rule.js';

const day = (text: string) => text as CalendarDate;
const today = day('2026-11-20');
const firstOn = day('2026-12-07');
const consent = { guardianName: '杨桂兰', relation: '母亲', givenOn: day('2026-11-18') };

test('nobody is 16 before her birthday, and everybody is on it', () => {
  expect(ageBandOn(day('2010-12-08'), firstOn)).toBe('under_16');
  expect(ageBandOn(day('2010-12-07'), firstOn)).toBe('minor');
  expect(ageBandOn(day('2008-12-07'), firstOn)).toBe('adult');
});

test('who was born on 29 February is a year older on 1 March', () => {
  expect(ageOn(day('2008-02-29'), day('2026-02-28'))).toBe(17);
  expect(ageOn(day('2008-02-29'), day('2026-03-01'))).toBe(18);
});

test('a girl under 16 is refused, whoever agrees', () => {
  expect(judgeAge(day('2011-01-01'), firstOn, consent, today)).toMatchObject({ code: 'TooYoungToStream' });
});

test('at 17 her guardian has to agree, with a name, a relation and a day that has come', () => {
  const bornOn = day('2009-05-01');
  expect(judgeAge(bornOn, firstOn, null, today)).toMatchObject({ code: 'GuardianConsentMissing' });
  expect(judgeAge(bornOn, firstOn, { ...consent, relation: ' ' }, today)).toMatchObject({
    code: 'NotAGuardian',
  });
  expect(judgeAge(bornOn, firstOn, { ...consent, givenOn: day('2026-11-21') }, today)).toMatchObject({
    code: 'ConsentInFuture',
  });
  expect(judgeAge(bornOn, firstOn, consent, today)).toBeUndefined();
});

test('an adult needs nobody', () => {
  expect(judgeAge(day('1990-01-01'), firstOn, null, today)).toBeUndefined();
});

test('a birthday to come is a slip of the pen', () => {
  expect(judgeAge(day('2026-11-21'), firstOn, null, today)).toMatchObject({ code: 'BornInFuture' });
});

test('nobody grows younger', () => {
  const days = fc.nat(36_000).map((offset) => CalendarDate.plusDays(day('1930-01-01'), offset));
  fc.assert(
    fc.property(days, days, fc.nat(4000), (bornOn, on, later) => {
      expect(ageOn(bornOn, CalendarDate.plusDays(on, later))).toBeGreaterThanOrEqual(ageOn(bornOn, on));
    }),
  );
});
