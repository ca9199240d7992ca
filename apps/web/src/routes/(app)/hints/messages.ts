import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '账号提醒',
    lead: '本单位和直接下级的账号里，值得看一眼的事。按单位顺序排列，不计分、不排名，再上一级看不到。',
    columns: ['单位', '账号', '平台', '提醒'],
    none: '没有要提醒的事',
    noneHint: '账号十天没有更新、粉丝突变、可能重复登记、缺备案编号或者有仿冒举报时，会在这里说。',
  },
  en: {
    title: 'Hints',
    lead: 'What is worth a look about the accounts of your unit and of those directly below it, in the order of units. No points, no ranking; nobody higher up sees it.',
    columns: ['Unit', 'Account', 'Platform', 'Hints'],
    none: 'Nothing to hint at',
    noneHint:
      'An account that is silent for ten days, jumps, may be registered twice, lacks its filing number or has an impostor is named here.',
  },
});
