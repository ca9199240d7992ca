import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '找个伴一起拍',
    lead: '同县、也愿意被找到的学员。您同意被找到，才看得到别人；撤回以后马上互相看不到。',
    willing: '您还没有同意被找到',
    willingHint: '在“我的同意”里点一下，随时可以撤回。',
    consents: '去“我的同意”',
    profile: '写上怎么找到我',
    minor: '满 18 岁以后才能用这一页',
    none: '本县还没有别人愿意被找到',
    noneHint: '您先在这里，别人就找得到您。',
    find: (note: string) => `怎么找她：${note}`,
    skills: (text: string) => `会：${text}`,
    topic: (text: string) => `拍：${text}`,
  },
  en: {
    title: 'Film with a neighbour',
    lead: 'Trainees of your county who agreed to be found. You see them once you agreed yourself; take it back, and neither sees the other.',
    willing: 'You have not agreed to be found',
    willingHint: 'Press “Agree” among your consents; take it back at any time.',
    consents: 'To my consents',
    profile: 'Say how to find me',
    minor: 'This page is for who is 18 or older',
    none: 'Nobody else of your county wants to be found yet',
    noneHint: 'You are here now, so that others find you.',
    find: (note: string) => `How to find her: ${note}`,
    skills: (text: string) => `Knows: ${text}`,
    topic: (text: string) => `Films: ${text}`,
  },
});
