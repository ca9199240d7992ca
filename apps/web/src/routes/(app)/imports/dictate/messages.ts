import { messagesIn } from '#lib/words/messages-in.ts';
import type { Asked } from './hear.ts';

const fieldsZh: Readonly<Record<Asked, string>> = {
  followers: '粉丝数',
  posts: '今天发了几条',
  views: '阅读或播放',
};
const fieldsEn: Readonly<Record<Asked, string>> = {
  followers: 'Followers',
  posts: 'Posts that day',
  views: 'Reads or plays',
};

export const messages = messagesIn({
  zh: {
    title: '口述数字',
    lead: '没有电脑也能报：点一下格子，用输入法的话筒说三个数。没有的不用填，空着不等于 0。',
    account: '哪个账号',
    day: '哪一天',
    fields: fieldsZh,
    hint: '可以说“一万二”，也可以填 1.2万、12000',
    goOn: '念给我听',
    understood: '我听到的是',
    nothing: '没有报',
    unclear: (text: string) => `“${text}”没听懂，请再说一遍`,
    atLeast: (count: string) => `至少 ${count}`,
    confirm: '没错，报上去',
    done: (day: string) => `${day}的数字已报，各级合计已更新。`,
    undone: (day: string) => `${day}刚才报的数字已撤销。`,
    undo: '撤销',
    noAccounts: '本单位还没有账号',
    noAccountsHint: '先登记账号，再来报数。',
  },
  en: {
    title: 'Say the figures',
    lead: 'No computer needed: say three numbers into your phone. Leave out what you do not have; empty is not 0.',
    account: 'Which account',
    day: 'Which day',
    fields: fieldsEn,
    hint: 'Such as 12000, 1.2万 or 一万二',
    goOn: 'Read it back to me',
    understood: 'This is what I understood',
    nothing: 'not reported',
    unclear: (text: string) => `“${text}” is not clear; please say it again`,
    atLeast: (count: string) => `at least ${count}`,
    confirm: 'That is right; report it',
    done: (day: string) => `The figures of ${day} are reported; all totals have followed.`,
    undone: (day: string) => `What you had just reported of ${day} is taken back.`,
    undo: 'Undo',
    noAccounts: 'The unit has no account yet',
    noAccountsHint: 'Register one first.',
  },
});
