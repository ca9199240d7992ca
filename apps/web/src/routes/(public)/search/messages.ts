import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '找妇联',
    titleOf: (query: string) => `“${query}”`,
    hint: '可以输入汉字（回龙）、拼音（huilong）或首字母（hlc），曾用名也能找到；同名的，前面加上地名（澧县 回龙）。',
    found: (count: number) => `找到 ${count} 个`,
    none: (query: string) => `没有找到“${query}”`,
    noneHint: '换一个写法试试：少打一个字，或者只打拼音首字母。',
  },
  en: {
    title: 'Find a federation',
    titleOf: (query: string) => `“${query}”`,
    hint: 'Type characters (回龙), pinyin (huilong) or initials (hlc); former names are found too. A place before the name tells namesakes apart (澧县 回龙).',
    found: (count: number) => `${count} found`,
    none: (query: string) => `Nothing is called “${query}”`,
    noneHint: 'Try another spelling: one character less, or only the initials.',
  },
});
