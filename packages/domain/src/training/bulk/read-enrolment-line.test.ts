import { expect, test } from 'vitest';
import type { SheetRow } from '../../imports/index.js';
import { type CalendarDate, Refusal } from '../../kernel/index.js';
import { type EnrolmentColumns, enrolmentHeaders, findEnrolmentHeader } from './enrolment-columns.js';
import { readEnrolmentLine, withoutTwins } from './read-enrolment-line.js';

const row = (number: number, ...texts: readonly string[]): SheetRow => ({
  number,
  cells: texts.map((text, at) => ({
    ref: `${String.fromCharCode(65 + at)}${number}`,
    kind: text ? 'text' : 'empty',
    text,
  })),
});

const today = '2026-11-27' as CalendarDate;
const firstOn = '2026-12-20' as CalendarDate;
const header = row(
  3,
  '序号',
  ' 姓 名*',
  '村（社区）',
  '出生日期（必填）',
  '理由',
  '监护人',
  '关系',
  '同意日期',
);
const found = findEnrolmentHeader([row(1, '第49期推荐表'), row(2, '填表日期：11月'), header]);
const { columns } = found as { columns: EnrolmentColumns };
const context = { columns, dateSystem: '1900', firstOn, today } as const;
const read = (...texts: readonly string[]) => readEnrolmentLine(row(4, '1', ...texts), context);
const reason = '她已经拍了半年短视频。';

test('the header is found below titles, by any of the words people use', () => {
  expect(found).toMatchObject({ row: 3 });
  expect([...columns].map(([field, { index }]) => `${field} ${index}`)).toEqual([
    'name 1',
    'unit 2',
    'bornOn 3',
    'reason 4',
    'guardianName 5',
    'guardianRelation 6',
    'consentOn 7',
  ]);
});

test('a sheet without a column that is needed says which', () => {
  const refused = findEnrolmentHeader([row(1, '姓名', '单位', '电话')]);
  expect(Refusal.is(refused) && refused.message).toContain('出生日期、推荐理由');
});

test('every header means one field alone', () => {
  const all = Object.values(enrolmentHeaders).flat();
  expect(new Set(all).size).toBe(all.length);
});

test('a whole row tells of one woman, and an empty one of nobody', () => {
  expect(read('曾雨荷', '回龙村', '1991/9/12', reason)).toMatchObject({
    row: 4,
    line: { name: '曾雨荷', unit: '回龙村', bornOn: '1991-09-12', guardian: null },
    problems: [],
  });
  expect(read('', '', '', '')).toBeNull();
});

test('everything that is wrong with a row is told at once, each by its cell', () => {
  expect(read('', '回龙村', '三月', '好')?.problems).toEqual([
    { cell: 'B4', column: '姓 名*', code: 'Missing', text: '' },
    { cell: 'D4', column: '出生日期（必填）', code: 'NotADate', text: '三月' },
    { cell: 'E4', column: '理由', code: 'NotAReason', text: '好' },
  ]);
});

test('a girl of 17 needs her guardian’s consent, and one of 15 is not enrolled', () => {
  const codes = (...texts: readonly string[]) =>
    read(...texts)?.problems.map(({ cell, code }) => `${cell} ${code}`);
  expect(codes('易小鱼', '回龙村', '2009-03-01', reason)).toEqual(['F4 GuardianConsentMissing']);
  expect(codes('易小鱼', '回龙村', '2009-03-01', reason, '易长河', '父亲', '2026-11-20')).toEqual([]);
  expect(codes('易小鱼', '回龙村', '2009-03-01', reason, '易长河', '父亲', '2027-01-01')).toEqual([
    'H4 ConsentInFuture',
  ]);
  expect(codes('易小鱼', '回龙村', '2011-03-01', reason, '易长河', '父亲', '2026-11-20')).toEqual([
    'D4 TooYoungToStream',
  ]);
});

test('a consent that may be on record is not asked for again, and nothing else is let through with it', () => {
  const codes = (bornOn: string) =>
    readEnrolmentLine(row(4, '1', '易小鱼', '回龙村', bornOn, reason), {
      ...context,
      isOnRecord: () => true,
    })?.problems.map(({ code }) => code);
  expect(codes('2009-03-01')).toEqual([]);
  expect(codes('2011-03-01')).toEqual(['TooYoungToStream']);
});

test('a woman who stands in a sheet twice is told at the second place', () => {
  const line = read('曾雨荷', '回龙村', '1991-09-12', reason);
  if (!line) throw new Error('It is read.');
  const [first, second] = withoutTwins([line, { ...line, row: 9 }], columns);
  expect(first?.line).not.toBeNull();
  expect(second?.problems).toMatchObject([{ cell: 'B9', code: 'TwiceInSheet' }]);
});

test.each(['1968-3-8', '1968/03/08', '1968.3.8', '1968年3月8日', '19680308', '24905', '1968-03-08 00:00:00'])(
  'a day of birth may be written %s',
  (text) => {
    expect(read('刘秀英', '回龙村', text, reason)?.line?.bornOn).toBe('1968-03-08');
  },
);
