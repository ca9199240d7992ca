import { dayMs, days, firstDay, headline, percent, sheet } from './cells.mjs';
import { chance } from './chance.mjs';

/** @typedef {import('./cells.mjs').Work} Work */

/** The link of an article says its place among those sent out together, unless it was shortened. */
const linkOf = (/** @type {number} */ index) =>
  index === 7
    ? 'https://mp.weixin.qq.com/s/exampleOfAShortLink'
    : `http://mp.weixin.qq.com/s?__biz=MzExample==&mid=${2_650_000_000 + Math.floor(index / 2)}&idx=${(index % 2) + 1}&sn=0f3921611ea97715#rd`;

/**
 * Days as serial numbers without a date's style, and the count above which WeChat says no more.
 * @param {readonly Work[]} works
 */
export const layOutArticles = (works) =>
  sheet('内容明细', [
    [
      '内容标题',
      '发表时间',
      '总阅读人数',
      '总阅读次数',
      '总分享人数',
      '总分享次数',
      '阅读后关注人数',
      '送达人数',
      '公众号消息阅读次数',
      '阅读完成率',
      '内容url',
    ],
    ...works.map((work, index) => [
      headline(work),
      work.published.slice(0, 10).replaceAll('-', ''),
      Math.floor(work.plays * 0.8),
      index === 3 ? 100_001 : work.plays,
      Math.floor(work.shares * 0.9),
      work.shares,
      Math.max(work.gained, 0),
      17_260,
      Math.floor(work.plays * 0.6),
      percent(work.completion),
      linkOf(index),
    ]),
  ]);

/** Reading by day and channel; the row of all channels counts. */
export function layOutReads() {
  const next = chance(20_261);
  const channels = ['公众号消息', '聊天会话', '朋友圈'];
  return sheet('数据趋势', [
    [
      ...['日期', '阅读次数', '阅读人数', '分享次数', '分享人数', '阅读原文次数', '阅读原文人数'],
      ...['收藏次数', '收藏人数', '群发篇数', '渠道'],
    ],
    ...Array.from({ length: days }, (_, day) => {
      const on = new Date(firstDay + day * dayMs).toISOString().slice(0, 10).replaceAll('-', '');
      const parts = channels.map(() => [Math.floor(200 + next() * 900), Math.floor(next() * 30)]);
      const all = [0, 1].map((at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0));
      return [...parts, all].map(([reads = 0, shares = 0], at) => [
        ...[on, reads, Math.floor(reads * 0.8), shares, Math.floor(shares * 0.9), 0, 0],
        ...[Math.floor(shares / 3), Math.floor(shares / 3), at === channels.length ? day % 3 : 0],
        channels[at] ?? '全部',
      ]);
    }).flat(),
  ]);
}

/** Followers of an account by day, the latest last. */
export function layOutUsers() {
  const next = chance(17_260);
  let followers = 17_260;
  return sheet('用户增长', [
    ['时间', '新关注人数', '取消关注人数', '净增关注人数', '累积关注人数'],
    ...Array.from({ length: days }, (_, day) => {
      const [gained, lost] = [Math.floor(next() * 30), Math.floor(next() * 12)];
      followers += gained - lost;
      return [
        new Date(firstDay + day * dayMs).toISOString().slice(0, 10),
        gained,
        lost,
        gained - lost,
        followers,
      ];
    }),
  ]);
}
