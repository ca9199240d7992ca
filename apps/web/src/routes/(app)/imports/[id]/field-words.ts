import type { ImportField } from '@fulian/domain/imports';
import { metricWords } from '#lib/figures/metric-words.ts';
import { formatExact } from '#lib/format/count.ts';
import { messagesIn } from '#lib/words/messages-in.ts';
import { say } from '#lib/words/say.ts';

const words = messagesIn<Readonly<Record<ImportField, string>>>({
  zh: {
    accountName: '账号',
    platform: '平台',
    on: '日期',
    part: '渠道',
    externalId: '平台编号',
    title: '标题',
    publishedAt: '发布时间',
    kind: '体裁',
    reviewState: '审核状态',
    ...metricWords.zh,
    views: '阅读或播放',
    favourites: '收藏',
    profileVisits: '主页访问',
    followersGained: metricWords.zh.followersGrowth,
    place: '第几条',
    isHeadline: '是否头条',
    completionRatio: '完播率',
    fiveSecondRatio: '5 秒完播率',
    coverClickRatio: '封面点击率',
    twoSecondExitRatio: '2 秒跳出率',
    averagePlaySeconds: '平均播放时长',
  },
  en: {
    accountName: 'Account',
    platform: 'Platform',
    on: 'Day',
    part: 'Channel',
    externalId: 'Platform’s id',
    title: 'Title',
    publishedAt: 'Published',
    kind: 'Kind',
    reviewState: 'Review',
    ...metricWords.en,
    views: 'Reads or plays',
    favourites: 'Favourites',
    profileVisits: 'Profile visits',
    followersGained: metricWords.en.followersGrowth,
    place: 'Place that day',
    isHeadline: 'Headline or not',
    completionRatio: 'Completion rate',
    fiveSecondRatio: 'Five-second completion',
    coverClickRatio: 'Cover clicks',
    twoSecondExitRatio: 'Two-second exits',
    averagePlaySeconds: 'Average play',
  },
});

const order = Object.keys(words.zh);

/** Sorts figures as people are used to read them, whatever order they come in. */
export const byField = (a: { readonly field: string }, b: { readonly field: string }): number =>
  order.indexOf(a.field) - order.indexOf(b.field);

/** What a field of a file is called; one that this build does not know keeps its name. */
export const fieldWord = (field: string): string =>
  (say(words) as Readonly<Record<string, string>>)[field] ?? field;

/** A figure of a row as it reads: shares as percentages, durations in seconds, counts in full. */
export function figureWords(field: string, value: number, isLowerBound: boolean): string {
  const mark = isLowerBound ? '≥' : '';
  if (field.endsWith('Ratio')) return `${mark}${Math.round(value * 1000) / 10}%`;
  if (field.endsWith('Seconds')) return `${mark}${Math.round(value * 10) / 10}s`;
  return `${mark}${formatExact(value)}`;
}
