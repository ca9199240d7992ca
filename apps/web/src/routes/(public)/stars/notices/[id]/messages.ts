import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    stars: '星级公示',
    kind: '公示',
    period: (from: string, until: string) => `公示期：${from} 至 ${until}`,
    starsOf: (stars: number) => `拟评 ${stars} 星`,
    explained: '星级怎么来的',
    object: '提出异议',
    objectHint: '公示期内谁都可以提，可以不留名。提交后给您一个编号，凭编号看答复。',
    body: '哪里不对',
    bodyHint: '写清楚事实，5 到 2000 个字。',
    objector: '您的称呼',
    contact: '联系方式',
    send: '提交异议',
    over: '公示期已经结束，不再受理异议。',
  },
  en: {
    stars: 'Stars',
    kind: 'Public notice',
    period: (from: string, until: string) => `On notice from ${from} to ${until}`,
    starsOf: (stars: number) => `${stars} ${stars === 1 ? 'star' : 'stars'} to be granted`,
    explained: 'How the stars come about',
    object: 'Object',
    objectHint: 'Anybody may while it is on notice, without a name. You get a number to follow it by.',
    body: 'What is wrong',
    bodyHint: 'The facts, in 5 to 2000 characters.',
    objector: 'Your name',
    contact: 'How to reach you',
    send: 'Send the objection',
    over: 'The notice is over; objections are no longer taken.',
  },
});
