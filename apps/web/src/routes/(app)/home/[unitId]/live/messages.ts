import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    news: '有新数字',
    followers: (count: string, change: string) => `粉丝 ${count}（${change}）`,
    lastReported: (day: string) => `最近报数 ${day}`,
    refresh: '更新页面',
  },
  en: {
    news: 'New figures',
    followers: (count: string, change: string) => `${count} followers (${change})`,
    lastReported: (day: string) => `last reported ${day}`,
    refresh: 'Refresh',
  },
});
