import { formatCount, formatTotal } from '#lib/format/count.ts';
import type { Language } from '#lib/words/language.ts';
import { messagesIn } from '#lib/words/messages-in.ts';
import type { Month } from './figures.query.ts';

/** What a trend can be drawn of, the most asked for first. */
export const metrics = ['plays', 'reads', 'followers', 'posts', 'likes'] as const;

export type Metric = (typeof metrics)[number];

export const metricWords = messagesIn<Readonly<Record<Metric, string>>>({
  zh: { plays: '播放', reads: '阅读', followers: '粉丝', posts: '发布', likes: '点赞' },
  en: { plays: 'Plays', reads: 'Reads', followers: 'Followers', posts: 'Posts', likes: 'Likes' },
});

export const metricIn = (url: URL): Metric =>
  metrics.find((metric) => metric === url.searchParams.get('metric')) ?? 'plays';

/** Whether anybody had reported anything by this month: before that, 0 followers only means that nobody counted. */
const isCounted = (month: Month): boolean =>
  month.followers > 0 || month.posts.reported > 0 || month.plays.reported > 0 || month.reads.reported > 0;

/** A month's number; null where nothing was reported. */
export function numberOf(month: Month, metric: Metric): number | null {
  if (metric === 'followers') return isCounted(month) ? month.followers : null;
  return month[metric].reported > 0 ? month[metric].value : null;
}

/** A month's number as it reads. */
export const wordsOf = (month: Month, metric: Metric, language: Language): string =>
  metric === 'followers' ? formatCount(month.followers, language) : formatTotal(month[metric], language);
