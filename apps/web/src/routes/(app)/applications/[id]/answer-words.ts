import { Criterion, type Language, Rubric } from '@fulian/domain/ratings';

const yesOrNo: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { yes: '是', no: '否', still: '仍然如此', outdated: '已有变化' },
  en: { yes: 'Yes', no: 'No', still: 'Still so', outdated: 'Has changed' },
};

/** An answer as people read it: yes and no, still so or not, the level's own words, a number; its evidence below. */
export function answerWords(rubric: Rubric, field: string, answer: string, language: Language): string {
  const criterion = Rubric.criteria(rubric).find(({ id }) => id === field);
  if (!criterion) return answer;
  if (!Criterion.isAsked(criterion)) return yesOrNo[language][answer] ?? answer;
  const [value = '', ...evidence] = answer.split('\n');
  const words =
    criterion.kind === 'graded'
      ? (criterion.levels[Number(value)]?.descriptor[language] ?? value)
      : (yesOrNo[language][value] ?? value);
  return [value === '' ? '' : words, ...evidence].join('\n');
}
