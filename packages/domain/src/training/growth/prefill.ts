import { CalendarDate } from '../../kernel/index.js';
import { type Answers, Rubric } from '../../ratings/index.js';
import { type OwnWorks, ownAmong } from '../trend/own-works.js';

const yearDays = 365;

/**
 * What her exports answer of a rubric by themselves: how many own works came in the past year, with where they are to be
 * seen. She reads it over and changes it before it is sent; what exports do not tell is left empty.
 */
export function prefillAnswers(
  rubric: Rubric,
  { works, known }: OwnWorks,
  evidence: string,
  today: CalendarDate,
): Answers {
  const since = CalendarDate.plusDays(today, -yearDays);
  const { own } = ownAmong(works.filter(({ publishedOn }) => publishedOn > since && publishedOn <= today));
  const criteria = known
    ? Rubric.criteria(rubric)
        .filter((criterion) => criterion.kind === 'count' && criterion.deed === 'original_works')
        .map(({ id }) => [id, { value: own.length, evidence: [evidence] }] as const)
    : [];
  return { criteria: Object.fromEntries(criteria), vetoes: [] };
}
