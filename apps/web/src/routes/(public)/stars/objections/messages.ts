import type { ObjectionOutcome } from '@fulian/domain/ratings';
import { messagesIn } from '#lib/words/messages-in.ts';

export const outcomes = messagesIn<Readonly<Record<ObjectionOutcome, string>>>({
  zh: { dismissed: '异议不成立', upheld_in_part: '异议部分成立', upheld: '异议成立' },
  en: { dismissed: 'Dismissed', upheld_in_part: 'Upheld in part', upheld: 'Upheld' },
});

export const messages = messagesIn({
  zh: {
    title: '异议办理情况',
    stars: '星级公示',
    filed: '异议已收到，请记下编号',
    filedHint: '编号只给您一个人，凭它查看答复。',
    number: '编号',
    about: '关于',
    on: '提交日期',
    body: '内容',
    waiting: '还在办理，请过几天再来看。',
    answer: '答复',
    none: '没有找到这个编号',
    noneHint: '请核对四组字母和数字。',
  },
  en: {
    title: 'What came of an objection',
    stars: 'Stars',
    filed: 'Your objection is in; please note its number',
    filedHint: 'Nobody else has the number. It leads you to the answer.',
    number: 'Number',
    about: 'About',
    on: 'Sent on',
    body: 'What it says',
    waiting: 'It waits for its answer; please come again in a few days.',
    answer: 'Answer',
    none: 'There is no such number',
    noneHint: 'Please check the four groups of letters and digits.',
  },
});
