import type { ReachMetric } from '@fulian/domain/reach';
import { messagesIn } from '#lib/words/messages-in.ts';

/** What can weigh something. */
export const weighedWords = messagesIn<Readonly<Record<Exclude<ReachMetric, 'wows'>, string>>>({
  zh: {
    posts: '发布数',
    reads: '阅读',
    plays: '播放',
    likes: '点赞',
    comments: '评论',
    shares: '转发',
    followers: '粉丝',
    followersGrowth: '涨粉',
  },
  en: {
    posts: 'Posts',
    reads: 'Reads',
    plays: 'Plays',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
    followers: 'Followers',
    followersGrowth: 'New followers',
  },
});
