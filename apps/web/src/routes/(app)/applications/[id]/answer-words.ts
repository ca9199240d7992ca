import { Criterion, type Language, Rubric } from '@fulian/domain/ratings';

const yesOrNo: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { yes: '是', no: '否' },
  en: { yes: 'Yes', no: 'No' },
};

/** An answer as people read it: yes and no, the level's own words, a number; its evidence below. */
export function answerWords(rubric: Rubric, field: string, answer: string, language: Language): string {
  const criterion = Rubric.criteria(rubric).find(({ id }) => id === field);
  if (!criterion || !Criterion.isAsked(criterion)) return answer;
  const [value = '', ...evidence] = answer.split('\n');
  const words =
    criterion.kind === 'graded'
      ? (criterion.levels[Number(value)]?.descriptor[language] ?? value)
      : (yesOrNo[language][value] ?? value);
  return [value === '' ? '' : words, ...evidence].join('\n');
}
