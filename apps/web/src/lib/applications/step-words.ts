import type { RatingStepKind } from '@fulian/domain/ratings';
import { messagesIn } from '#lib/words/messages-in.ts';

/** What happened to an application, in a word. */
export const ratingStepWords = messagesIn<Readonly<Record<RatingStepKind, string>>>({
  zh: {
    submit: '提交',
    attest: '据实认定',
    withdraw: '撤回',
    pass: '初审通过',
    return: '退回',
    score: '复核评分',
    settle: '终审通过，开始公示',
    decline: '终审未通过',
    object: '收到异议',
    answer_objection: '答复异议',
    award: '授星',
    revoke: '摘牌',
    appeal: '申诉',
    answer_appeal: '答复申诉',
    extend: '延期',
  },
  en: {
    submit: 'Sent',
    attest: 'Facts attested',
    withdraw: 'Withdrawn',
    pass: 'Check passed',
    return: 'Returned',
    score: 'Scored',
    settle: 'Adopted by the panel, on public notice',
    decline: 'Declined by the panel',
    object: 'Objection received',
    answer_objection: 'Objection answered',
    award: 'Star granted',
    revoke: 'Revoked',
    appeal: 'Appealed',
    answer_appeal: 'Appeal answered',
    extend: 'Extended',
  },
});
