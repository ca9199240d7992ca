import type { Rubric, RubricFault } from '@fulian/domain/ratings';
import type { Language } from '#lib/words/language.ts';
import { messagesIn } from '#lib/words/messages-in.ts';

export const faultWords = messagesIn<Readonly<Record<RubricFault['code'], string>>>({
  zh: {
    WrongShape: '填写不完整，或者超出允许的范围',
    Missing: '缺少一项',
    UnknownName: '多出一项不认识的内容',
    ForbiddenBasis: '不能以点赞、转发、评论、粉丝、学习时长、采用数量等为依据',
    PointsDoNotAddUp: '各项合计应为100分',
    SaidTwice: '重复了',
    StepsOutOfOrder: '各档要从低到高，更好的不能分更少',
    StarsOutOfOrder: '星级和总分要一级比一级高',
    NoSuchSection: '没有这个板块',
    MinimumTooHigh: '高于这个板块的满分',
    MinimumFalls: '不能低于下一级星的要求',
  },
  en: {
    WrongShape: 'not filled in, or out of bounds',
    Missing: 'something is missing',
    UnknownName: 'something that is not known here',
    ForbiddenBasis: 'likes, forwards, comments, followers, study time and adoption counts are no basis',
    PointsDoNotAddUp: 'all points have to make 100',
    SaidTwice: 'said twice',
    StepsOutOfOrder: 'steps have to rise, and better must not give less',
    StarsOutOfOrder: 'each level has to lie above the one before',
    NoSuchSection: 'there is no such section',
    MinimumTooHigh: 'more than the section can give',
    MinimumFalls: 'less than the level below takes',
  },
});

/** Where in a rubric a fault is, by the titles that its editor knows: "服务与答复 · 答复用时". */
export function placeIn(rubric: Rubric, path: readonly (string | number)[], language: Language): string {
  const [part, at, inner, index] = path;
  if (part === 'sections' && typeof at === 'number') {
    const section = rubric.sections[at];
    const criterion =
      inner === 'criteria' && typeof index === 'number' ? section?.criteria[index] : undefined;
    return [section?.title[language], criterion?.title[language]].filter(Boolean).join(' · ');
  }
  if (part === 'vetoes' && typeof at === 'number') return rubric.vetoes[at]?.title[language] ?? '';
  if (part === 'stars' && typeof at === 'number') return `${'★'.repeat(rubric.stars[at]?.stars ?? 0)}`;
  return '';
}
