import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateCell, type MadeCell, makeRow } from '../../../test/make-row.js';
import { naughtyStrings } from '../../../test/naughty-strings.js';
import { type CalendarDate, Count, Refusal } from '../../kernel/index.js';
import { recognise } from '../recognition/recognise.js';
import type { Recognition } from '../recognition/recognition.js';
import { rowReaderOf } from './row-reader.js';
import type { RowReading } from './row-reading.js';

const context = {
  dateSystem: '1900',
  timeZone: 'Asia/Shanghai',
  today: '2026-11-24' as CalendarDate,
} as const;
const { known, missing, censored } = Count;

/** Reads one row, the 12th, under headers that are recognised. */
function read(headers: readonly string[], ...cells: readonly MadeCell[]): RowReading {
  const recognition = recognise([makeRow(1, ...headers)]);
  if (Refusal.is(recognition)) throw new Error(recognition.message);
  return rowReaderOf(recognition as Recognition, context)(makeRow(12, ...cells));
}

const works = [
  '作品名称',
  '发布时间',
  '体裁',
  '审核状态',
  '播放量',
  '完播率',
  '5s完播率',
  '封面点击率',
  '2s跳出率',
];
const moreWorks = ['平均播放时长', '点赞量', '分享量', '评论量', '收藏量', '主页访问量', '粉丝增量'];
const daily = ['序号', '账号', '平台', '日期', '粉丝数', '发布数', '阅读/播放', '点赞数'];

test('a row of works says what Douyin says of one work', () => {
  const first = [
    '米糕出锅了\n姐妹们一起来 #湘村巾帼',
    '2026-11-05 08:30',
    '视频',
    '审核通过',
    123_456,
    0.3512,
    '40.5%',
  ];
  const reading = read([...works, ...moreWorks], ...first, '-', null, 12.5, '1.2万', 0, '-', 7, 3, -2);
  expect(reading).toEqual({
    outcome: 'work',
    values: {
      title: '米糕出锅了\n姐妹们一起来 #湘村巾帼',
      publishedAt: '2026-11-05T00:30:00.000Z',
      kind: 'video',
      reviewState: 'published',
      externalId: undefined,
      reads: missing,
      plays: known(123_456),
      completionRatio: 0.3512,
      fiveSecondRatio: 0.405,
      coverClickRatio: undefined,
      twoSecondExitRatio: undefined,
      averagePlaySeconds: 12.5,
      likes: known(12_000),
      shares: known(0),
      comments: missing,
      favourites: known(7),
      wows: missing,
      part: undefined,
      place: missing,
      isHeadline: missing,
      profileVisits: known(3),
      followersGained: -2,
    },
  });
});

test('a row of a daily sheet says what is known of one account on one day', () => {
  const reading = read(
    daily,
    1,
    '澧县女性',
    '微信公众号',
    dateCell(46331, '2026-11-05'),
    6500,
    2,
    '10万+',
    '-',
  );
  expect(reading).toEqual({
    outcome: 'snapshot',
    values: {
      accountName: '澧县女性',
      platform: 'wechat_official_account',
      on: '2026-11-05',
      followers: known(6500),
      posts: known(2),
      reads: missing,
      plays: missing,
      views: censored(100_000),
      likes: missing,
      comments: missing,
      shares: missing,
    },
  });
});

test('each problem names its cell, its column and what stands there', () => {
  const reading = read(daily, 1, null, '微X', '2026-02-30', '约6500', 1.5, -3, {
    kind: 'error',
    text: '#REF!',
  });
  if (reading.outcome !== 'faulty') throw new Error('The row was taken.');
  expect(reading.problems.map(({ cell, column, code, text }) => [cell, column, code, text])).toEqual([
    ['B12', '账号', 'Missing', ''],
    ['C12', '平台', 'UnknownPlatform', '微X'],
    ['D12', '日期', 'NotADate', '2026-02-30'],
    ['E12', '粉丝数', 'NotACount', '约6500'],
    ['F12', '发布数', 'NotWhole', '1.5'],
    ['G12', '阅读/播放', 'Negative', '-3'],
    ['H12', '点赞数', 'CellError', '#REF!'],
  ]);
});

test('a row shorter than its headers says nothing of the columns it lacks', () => {
  expect(read(daily, 1, '澧县女性', '抖音')).toMatchObject({
    outcome: 'faulty',
    problems: [{ cell: 'D12', code: 'Missing' }],
  });
  expect(read(daily, 1, '澧县女性', '抖音', '2026-11-05', 6500)).toMatchObject({ outcome: 'snapshot' });
});

test('a name merged over several days is read, a number is not', () => {
  const name = { kind: 'text', text: '澧县女性', merged: 'B11:B13' } as const;
  const number = { kind: 'number', text: '9', number: 9, merged: 'E11:E13' } as const;
  expect(read(daily, 1, name, '抖音', '2026-11-05', 6500)).toMatchObject({ outcome: 'snapshot' });
  expect(read(daily, 1, name, '抖音', '2026-11-05', number)).toMatchObject({
    problems: [{ cell: 'E12', code: 'MergedNumber' }],
  });
});

test('a count under a header in units of ten thousand is multiplied', () => {
  const reading = read(['日期', '粉丝数（万）'], '2026-11-05', 1.25);
  expect(reading).toMatchObject({ values: { followers: known(12_500) } });
});

test.each<[string, readonly MadeCell[]]>([
  ['blank', [1, null, ' ', null]],
  ['blank', [1, '澧县女性', '抖音', '2026-11-05', '-', null, '暂无']],
  ['total', ['合计', null, null, null, 13_000, 5, 900]],
  ['total', [null, '小计：', null, '2026-11-05', 13_000]],
  ['header', daily],
  ['header', ['序号', ' 账号', '平台 ', '日期', '粉丝数（人）', '发布数', '阅读／播放', '点赞数']],
  ['remark', [null, '填表人：某某', null, null, '审核：某某']],
  ['remark', [null, '以上数据截至当日24时', null, null, null]],
  [
    'remark',
    [null, ...Array<MadeCell>(5).fill({ kind: 'text', text: '以上数据截至当日24时', merged: 'B12:F12' })],
  ],
])('a row that is %s is passed over: %j', (reason, cells) => {
  expect(read(daily, ...cells)).toEqual({ outcome: 'skipped', reason });
});

test('a work without any figure is still a work', () => {
  const reading = read(['作品名称', '发布时间', '播放量'], '审核中的作品', '2026-11-05 08:30', '-');
  expect(reading).toMatchObject({ outcome: 'work', values: { plays: missing } });
});

test('a work called like a remark or a total is still a work', () => {
  for (const title of ['说明：我们为什么做这件事', '备注：', '我们的平均年龄', '填表人：不是我']) {
    const reading = read(['作品名称', '发布时间', '播放量'], title, '2026-11-05 08:30', '-');
    expect(reading).toMatchObject({ outcome: 'work', values: { title } });
  }
});

test('a note beside figures does not hide them', () => {
  const noted = [...daily, '备注'];
  const figures = [6500, 2, 300, 5] as const;
  const reading = read(noted, 1, '澧县女性', '抖音', '2026-11-05', ...figures, '说明：停电');
  expect(reading).toMatchObject({ outcome: 'snapshot' });
  const nameless = read(noted, 1, null, '抖音', '2026-11-05', ...figures, '说明：停电');
  expect(nameless).toMatchObject({ outcome: 'faulty', problems: [{ cell: 'B12', code: 'Missing' }] });
});

test('whatever stands in a row, it is read, refused or passed over', () => {
  const texts = fc.oneof(fc.constantFrom(...naughtyStrings), fc.string(), fc.double(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 9 }), (cells) => {
      expect(['work', 'snapshot', 'faulty', 'skipped']).toContain(read(daily, ...cells).outcome);
      expect(['work', 'snapshot', 'faulty', 'skipped']).toContain(read(works, ...cells).outcome);
    }),
    { numRuns: 1000 },
  );
});

test('a day told by channels counts by the row of all channels', () => {
  const headers = ['日期', '传播渠道', '阅读次数', '分享次数'];
  expect(read(headers, '2026-11-05', '朋友圈', 120, 3)).toEqual({ outcome: 'skipped', reason: 'part' });
  expect(read(headers, '2026-11-05', '全部', 1900, 40)).toMatchObject({
    outcome: 'snapshot',
    values: { reads: known(1900), shares: known(40) },
  });
});

test('what a platform publishes only in one kind is of that kind, unless the row says another', () => {
  expect(read(['内容标题', '发表时间', '总阅读次数'], '橘子红了', '20261105', 100_001)).toMatchObject({
    values: { kind: 'article', reads: known(100_001) },
  });
  expect(read(['视频描述', '视频ID', '发布时间', '播放量'], '米糕', 'export/a1', 46331, 12)).toMatchObject({
    values: { kind: 'video', externalId: 'export/a1', publishedAt: '2026-11-04T16:00:00.000Z' },
  });
});

test('a work told by channels counts by the row of all channels', () => {
  const headers = ['传播渠道', '发表日期', '内容标题', '阅读次数'];
  expect(read(headers, '推荐', '20261105', '橘子红了', 40)).toEqual({ outcome: 'skipped', reason: 'part' });
  expect(read(headers, '全部', '20261105', '橘子红了', 900)).toMatchObject({ values: { reads: known(900) } });
});

test('so many readers are so many reads at least, and none is none; where reads are told they count', () => {
  const headers = ['内容标题', '发表日期', '阅读人数', '分享人数'];
  expect(read(headers, '橘子红了', '20261105', 940, 0)).toMatchObject({
    values: { reads: censored(940), shares: known(0) },
  });
  expect(read([...headers, '阅读次数'], '橘子红了', '20261105', 940, 0, 1300)).toMatchObject({
    values: { reads: known(1300) },
  });
});

test('Toutiao’s completion is a bare percentage, and its -1 is none', () => {
  const headers = ['标题', '发布时间', '播放量', '粉丝播放量', '平均播放完成率', '平均播放时长'];
  const told = (...cells: readonly MadeCell[]) =>
    read(headers, '米糕', '2026-11-05 08:30', 300, 20, ...cells);
  expect(told(16.55, '12')).toMatchObject({ values: { completionRatio: 0.1655, averagePlaySeconds: 12 } });
  expect(told('-1.00', '-1')).toMatchObject({
    outcome: 'work',
    values: { completionRatio: undefined, averagePlaySeconds: undefined },
  });
});

test('Bilibili’s <0.1% tells no share', () => {
  expect(
    read(['视频标题', '发布时间', '播放量', '完播率'], '米糕', '2026年11月05日 12:40:34', 9, '<0.1%'),
  ).toMatchObject({
    values: { publishedAt: '2026-11-05T04:40:34.000Z', completionRatio: undefined },
  });
});

test('a time is read in the zone that its header states', () => {
  const reading = read(['作品名称', '发布时间(UTC)', '播放量'], '米糕', '2026-11-05 08:30', 1);
  expect(reading).toMatchObject({ values: { publishedAt: '2026-11-05T08:30:00.000Z' } });
});
