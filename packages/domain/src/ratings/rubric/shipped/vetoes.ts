import type { Veto } from '../rubric.js';

/**
 * What rules stars out, borrowed from 国办秘函〔2019〕19号, which binds governments and is a benchmark here.
 * Bought followers are named because they are forbidden, not counted.
 */
export const conductVetoes: readonly Veto[] = [
  {
    kind: 'declared',
    id: 'serious_wording_error',
    title: { zh: '出现严重表述错误', en: 'A serious error of wording' },
  },
  { kind: 'declared', id: 'leak', title: { zh: '发生泄密', en: 'A leak of secrets' } },
  {
    kind: 'declared',
    id: 'illegal_content',
    title: { zh: '发布违法违规内容', en: 'Illegal content was published' },
  },
  {
    kind: 'declared',
    id: 'unhandled_attack',
    title: { zh: '被攻击、篡改后未及时处置', en: 'An attack was left unhandled' },
  },
  {
    kind: 'declared',
    id: 'falsification',
    title: { zh: '申报材料弄虚作假', en: 'The application was falsified' },
  },
  {
    kind: 'declared',
    id: 'public_incident',
    title: { zh: '引发严重舆情', en: 'It caused a serious public incident' },
  },
  {
    kind: 'declared',
    id: 'bought_followers',
    title: { zh: '购买粉丝或强制点赞、转发', en: 'Followers were bought, or likes and forwards were forced' },
  },
];

export const noUpdateVeto: Veto = {
  kind: 'worse_than',
  id: 'no_update',
  title: { zh: '检查前两周内没有更新', en: 'Nothing new in the two weeks before the check' },
  fact: 'days_since_last_work',
  limit: 14,
};

export const noInteractionVeto: Veto = {
  kind: 'worse_than',
  id: 'no_interaction',
  title: { zh: '一年内没有有效互动答复', en: 'Not a single answer given in a year' },
  fact: 'replies_given',
  limit: 1,
};
