import type { ReachMetric } from '@fulian/domain/reach';
import { messagesIn } from '#lib/words/messages-in.ts';

/** What everything that is counted is called, on every page: whoever needs such a word takes it from here. */
export const metricWords = messagesIn<Readonly<Record<ReachMetric, string>>>({
  zh: {
    followers: '粉丝',
    followersGrowth: '涨粉',
    posts: '发布',
    reads: '阅读',
    plays: '播放',
    wows: '在看',
    likes: '点赞',
    comments: '评论',
    shares: '转发',
  },
  en: {
    followers: 'Followers',
    followersGrowth: 'New followers',
    posts: 'Posts',
    reads: 'Reads',
    plays: 'Plays',
    wows: 'Wows (在看)',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
  },
});
