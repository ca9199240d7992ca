import type { FilmingTopic } from '@fulian/domain/training';
import { messagesIn } from '#lib/words/messages-in.ts';

type Laws = readonly { readonly law: string; readonly articles: readonly number[] }[];

interface FilmingMessages {
  readonly title: string;
  readonly lead: string;
  readonly may: string;
  readonly mayNot: string;
  readonly see: string;
  readonly again: string;
  readonly right: string;
  readonly wrong: string;
  readonly open: string;
  readonly why: string;
  readonly instead: string;
  readonly law: string;
  readonly read: (on: string) => string;
  readonly unread: string;
  readonly draft: string;
  readonly toCompare: (laws: Laws) => string;
  readonly topics: Readonly<Record<FilmingTopic, string>>;
}

export const messages = messagesIn<FilmingMessages>({
  zh: {
    title: '我能拍吗？',
    lead: '十个常见的场景，想一想再看解释。不登录、不记录、不打分，想做几遍就做几遍。',
    may: '可以拍',
    mayNot: '不能这样拍',
    see: '看解释',
    again: '再做一遍',
    right: '和规定一致',
    wrong: '和规定不一样',
    open: '没有选',
    why: '为什么',
    instead: '可以这样',
    law: '依据',
    read: (on) => `（${on} 和转载的条文对照过）`,
    unread: '（还没有全部对照条文）',
    draft: '题目和解释是运营方草案，只作提醒，不能代替法律意见。拿不准时打 12348（法律援助）问一问。',
    toCompare: (laws) =>
      `还没有对照条文的：${laws.map(({ law, articles }) => `${law}第 ${articles.join('、')} 条`).join('，')}；其余只和转载的条文对照过。`,
    topics: {
      children: '孩子',
      minors: '未成年人',
      violence: '家暴案件',
      medicine: '医疗和保健',
      finance: '投资理财',
      likeness: '别人的肖像',
    },
  },
  en: {
    title: 'May I film this?',
    lead: 'Ten situations; think, then read. No sign-in, nothing kept, no marks, as often as you like.',
    may: 'Yes',
    mayNot: 'Not like this',
    see: 'Explain',
    again: 'Once more',
    right: 'as the law says',
    wrong: 'not as the law says',
    open: 'no answer',
    why: 'Why',
    instead: 'Do this',
    law: 'Law',
    read: (on) => ` (compared with a reprint, ${on})`,
    unread: ' (not yet compared in full)',
    draft: 'The operator’s draft: a reminder, no legal advice. In doubt call 12348 (legal aid).',
    toCompare: (laws) =>
      `Not yet compared: ${laws.map(({ law, articles }) => `${law} ${articles.join(', ')}`).join('; ')}; the rest with reprints alone.`,
    topics: {
      children: 'Children',
      minors: 'Minors',
      violence: 'Violence at home',
      medicine: 'Medicine',
      finance: 'Money',
      likeness: 'Other people',
    },
  },
});
