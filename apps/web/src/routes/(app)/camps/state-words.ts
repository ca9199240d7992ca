import type { CampState, EnrolmentState } from '@fulian/domain/training';
import type { Tone } from '#lib/ui/tone.ts';
import { messagesIn } from '#lib/words/messages-in.ts';

/** Where a camp stands, in a word. */
export const campStateWords = messagesIn<Readonly<Record<CampState, string>>>({
  zh: { planned: '筹备中', open: '正在报名', closed: '报名已截止', done: '已结业', cancelled: '已取消' },
  en: { planned: 'Planned', open: 'Open', closed: 'Closed', done: 'Done', cancelled: 'Cancelled' },
});

export const campStateTones: Readonly<Partial<Record<CampState, Tone>>> = {
  planned: 'warning',
  open: 'success',
  cancelled: 'danger',
};

/** Where a woman stands towards a camp, in a word. */
export const enrolmentStateWords = messagesIn<Readonly<Record<EnrolmentState, string>>>({
  zh: {
    applied: '自己报名，待推荐',
    recommended: '已推荐，待安排座位',
    waiting: '候补',
    confirmed: '已有座位',
    declined: '这次没有安排',
    withdrawn: '已退出',
    attended: '到场',
    absent: '没有到场',
  },
  en: {
    applied: 'Applied, to be recommended',
    recommended: 'Recommended, to be seated',
    waiting: 'On the waiting list',
    confirmed: 'Has a seat',
    declined: 'Not this time',
    withdrawn: 'Withdrawn',
    attended: 'Was there',
    absent: 'Was not there',
  },
});

export const enrolmentStateTones: Readonly<Partial<Record<EnrolmentState, Tone>>> = {
  applied: 'warning',
  recommended: 'warning',
  confirmed: 'success',
  attended: 'success',
};
