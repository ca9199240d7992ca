import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarDate, Refusal } from '../kernel/index.js';
import { AccountDetails } from './account-details.js';

const today = '2026-05-01' as CalendarDate;
const read = (written: Partial<AccountDetails>) =>
  AccountDetails.read({ name: '澧县女性', ...written }, today);
const codeOf = (written: Partial<AccountDetails>): string | undefined => {
  const details = read(written);
  return Refusal.is(details) ? details.code : undefined;
};

test('blank fields are null, and a handle loses its @', () => {
  expect(read({ name: ' 澧县  女性 ', handle: '@lixian_fl', url: ' ', filingNumber: '' })).toEqual({
    name: '澧县 女性',
    handle: 'lixian_fl',
    url: null,
    filingNumber: null,
    openedOn: null,
  });
});

test.each([
  [{ name: ' ' }, 'NotAName'],
  [{ name: '湘'.repeat(61) }, 'NotAName'],
  [{ handle: 'two words' }, 'NotAHandle'],
  [{ url: 'javascript:alert(1)' }, 'NotAnAddress'],
  [{ url: 'douyin.com/user/1' }, 'NotAnAddress'],
  [{ url: 'https://douyin.com@evil.example/' }, 'NotAnAddress'],
  [{ filingNumber: '<b>1</b>' }, 'NotAFilingNumber'],
  [{ openedOn: '2026-05-02' as CalendarDate }, 'OpenedInFuture'],
])('the details %o are refused as %s, at their field', (written, code) => {
  const details = read(written);
  expect(details).toMatchObject({ code, path: Object.keys(written) });
});

test.each([
  { url: 'https://www.douyin.com/user/MS4wLjABAAAA?from=tab#x' },
  { url: 'http://例子.中国/账号' },
  { filingNumber: '湘ICP备2021000001号-1' },
  { filingNumber: '湘妇网〔2024〕12号' },
  { openedOn: today },
])('the details %o are taken', (written) => {
  expect(codeOf(written)).toBeUndefined();
});

test('what was read once is read again unchanged', () => {
  const written = fc.record({
    name: fc.string({ unit: 'binary', maxLength: 70 }),
    handle: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
    url: fc.option(fc.constantFrom('https://a.cn/b', ' http://a.cn ', 'ftp://a.cn', '\u0000')),
    filingNumber: fc.option(fc.string({ maxLength: 20 })),
  });
  fc.assert(
    fc.property(written, (fields) => {
      const details = AccountDetails.read(fields, today);
      if (!Refusal.is(details)) expect(AccountDetails.read(details, today)).toEqual(details);
    }),
  );
});
