import type { DailyMetric } from '@fulian/domain/platforms';
import { messagesIn } from '#lib/words/messages-in.ts';

/** What is counted per account and day, in the order a form asks for it. */
export const dayMetrics = ['followers', 'posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;

export const metricWords = messagesIn<Readonly<Record<DailyMetric | 'followers', string>>>({
  zh: {
    followers: '粉丝',
    posts: '发布',
    reads: '阅读',
    plays: '播放',
    likes: '点赞',
    comments: '评论',
    shares: '转发',
  },
  en: {
    followers: 'Followers',
    posts: 'Posts',
    reads: 'Reads',
    plays: 'Plays',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
  },
});
