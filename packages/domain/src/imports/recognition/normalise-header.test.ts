import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseHeader } from './normalise-header.js';

test.each([
  ['播放量', '播放量', 1],
  [' 播 放\n量* ', '播放量', 1],
  ['５ｓ完播率', '5s完播率', 1],
  ['5S完播率', '5s完播率', 1],
  ['粉丝数（人）', '粉丝数', 1],
  ['完播率(%)', '完播率', 0.01],
  ['粉丝数（w）', '粉丝数', 10_000],
  ['播放量(单位：k)', '播放量', 1000],
  ['粉丝数（万）', '粉丝数', 10_000],
  ['粉丝数\n（单位：万人）', '粉丝数', 10_000],
  ['播放量[亿次]', '播放量', 100_000_000],
  ['粉丝数（新增）', '粉丝数(新增)', 1],
  ['阅读／播放', '阅读/播放', 1],
  ['日期：', '日期', 1],
  ['\ufeff账号', '账号', 1],
  ['', '', 1],
])('the header %j is compared as %j and multiplies by %i', (header, key, scale) => {
  expect(normaliseHeader(header)).toEqual({ key, scale });
});

test.each([
  ['发布时间（北京时间）', 'Asia/Shanghai'],
  ['发布时间(UTC+8)', 'Etc/GMT-8'],
  ['发布时间(GMT-5)', 'Etc/GMT+5'],
  ['发布时间 [UTC]', 'UTC'],
])('the header %j states its zone', (header, timeZone) => {
  expect(normaliseHeader(header)).toEqual({ key: '发布时间', scale: 1, timeZone });
});

test('no space survives in what headers are compared as', () => {
  const headers = fc.string({
    unit: fc.oneof(fc.constantFrom('（', ')', '万', '人', '%', ' ', '：'), fc.string({ unit: 'grapheme' })),
  });
  fc.assert(
    fc.property(headers, (header) => {
      const { key } = normaliseHeader(header);
      expect(key).not.toMatch(/\s/);
    }),
    { numRuns: 1000 },
  );
});
