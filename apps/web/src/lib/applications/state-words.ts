import type { RatingState } from '@fulian/domain/ratings';
import type { Tone } from '#lib/ui/tone.ts';
import { messagesIn } from '#lib/words/messages-in.ts';

/** Where an application stands, in a word. */
export const ratingStateWords = messagesIn<Readonly<Record<RatingState, string>>>({
  zh: {
    draft: '填写中',
    check: '县级初审',
    review: '市级复核',
    panel: '省级终审',
    notice: '公示中',
    awarded: '已授星',
    declined: '未通过',
    revoked: '已摘牌',
    appeal: '申诉中',
    withdrawn: '已撤回',
  },
  en: {
    draft: 'Being filled in',
    check: 'County check',
    review: 'Prefecture review',
    panel: 'Provincial panel',
    notice: 'On public notice',
    awarded: 'Star granted',
    declined: 'Declined',
    revoked: 'Revoked',
    appeal: 'Under appeal',
    withdrawn: 'Withdrawn',
  },
});

export const ratingStateTones: Readonly<Partial<Record<RatingState, Tone>>> = {
  draft: 'warning',
  awarded: 'success',
  declined: 'danger',
  revoked: 'danger',
  appeal: 'warning',
};
