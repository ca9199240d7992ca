import { expect, test } from 'vitest';
import { makeCell } from '../../../test/make-row.js';
import { type PlatformKind, platformKinds } from '../../platforms/index.js';
import { readPlatform, readReviewState, readWorkKind } from './read-word.js';
import { platformWords } from './words/platform-words.js';

test.each<[string, PlatformKind]>([
  ['抖音', 'douyin'],
  [' 抖音 号 ', 'douyin'],
  ['微信公众号', 'wechat_official_account'],
  ['公众号', 'wechat_official_account'],
  ['视频号', 'wechat_channels'],
  ['微信视频号', 'wechat_channels'],
  ['快手', 'kuaishou'],
  ['新浪微博', 'weibo'],
  ['小红书', 'xiaohongshu'],
  ['Ｂ站', 'bilibili'],
  ['BiliBili', 'bilibili'],
  ['哔哩哔哩（B站）', 'bilibili'],
  ['今日头条', 'toutiao'],
  ['APP', 'app'],
  ['douyin', 'douyin'],
])('%j is the platform %s', (text, kind) => {
  expect(readPlatform(makeCell(text))).toBe(kind);
});

test('a platform that nobody knows is refused, and an empty cell names none', () => {
  expect(readPlatform(makeCell('知乎日报'))).toMatchObject({ code: 'UnknownPlatform' });
  expect(readPlatform(makeCell('constructor'))).toMatchObject({ code: 'UnknownPlatform' });
  expect(readPlatform(makeCell('-'))).toBeUndefined();
});

test('no word means two platforms', () => {
  const words = platformKinds.flatMap((kind) => platformWords[kind]);
  expect(new Set(words).size).toBe(words.length);
});

test('what a work is made as, and its review, are read leniently', () => {
  expect(['视频', '图文', '文章', '直播', '全景', '-'].map((text) => readWorkKind(makeCell(text)))).toEqual([
    'video',
    'images',
    'article',
    'live',
    'other',
    undefined,
  ]);
  expect(
    ['审核通过', '审核中', '未通过', '私密', '待定', ''].map((text) => readReviewState(makeCell(text))),
  ).toEqual(['published', 'in_review', 'rejected', 'private', 'other', undefined]);
});
