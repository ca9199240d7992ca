import { chance } from './chance.mjs';

const dayMs = 86_400_000;
const firstDay = Date.UTC(2026, 10, 11);
const days = 10;

const accounts = [
  { name: '澧县女性', platform: '抖音', followers: 13_480, grows: 21, views: 5200 },
  { name: '澧县女性', platform: '微信公众号', followers: 17_260, grows: 9, views: 1900 },
  { name: '回龙村女子先锋队', platform: '抖音', followers: 1186, grows: 6, views: 900 },
];

/** Invented figures of three accounts on ten days, account by account. */
export function inventDays() {
  return accounts.map((account, index) => {
    const next = chance(1000 + index);
    let { followers } = account;
    const figures = Array.from({ length: days }, (_, day) => {
      followers += Math.floor(next() * account.grows * 2) - 3;
      const posts = Math.floor(next() * 3);
      const views =
        posts === 0 ? Math.floor(account.views * 0.2 * next()) : Math.floor(account.views * (0.5 + next()));
      const [likes, comments, shares] = [0.03, 0.006, 0.01].map((share) =>
        Math.floor(views * share * (0.5 + next())),
      );
      const on = new Date(firstDay + day * dayMs).toISOString().slice(0, 10);
      return { on, followers, posts, views, likes, comments, shares };
    });
    return { ...account, figures };
  });
}
