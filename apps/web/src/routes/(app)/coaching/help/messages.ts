import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '运营扶持',
    lead: '缺设备、剪辑要人帮、想要推广包，写一句就行。县妇联答复时会写理由。',
    noTrainee: '您还没有参加培训',
    noTraineeHint: '参加过训练营的学员可以申请。',
    camps: '看看训练营',
    mine: '我申请过的',
    none: '还没有申请过',
    noneHint: '需要什么，在下面写一句。',
    ask: '申请一样',
    kind: '哪一种',
    wish: '要什么，做什么用',
    wishHint: '5 到 300 个字。',
    submit: '提交申请',
    askedOn: (on: string) => `${on} 申请`,
    withdraw: '收回',
    done: { asked: '已提交，等县里答复。', withdrawn: '已收回。' } as Readonly<Record<string, string>>,
  },
  en: {
    title: 'Operating support',
    lead: 'Equipment, help with editing, a promotion pack: one sentence is enough. The county answers with its reason.',
    noTrainee: 'You take part in no training yet',
    noTraineeHint: 'Whoever was at a camp may ask.',
    camps: 'See the camps',
    mine: 'What I asked for',
    none: 'Nothing asked for yet',
    noneHint: 'Write below what you need.',
    ask: 'Ask for something',
    kind: 'What kind',
    wish: 'What, and for what',
    wishHint: '5 to 300 characters.',
    submit: 'Ask',
    askedOn: (on: string) => `asked ${on}`,
    withdraw: 'Take back',
    done: { asked: 'Sent; the county answers.', withdrawn: 'Taken back.' } as Readonly<
      Record<string, string>
    >,
  },
});
