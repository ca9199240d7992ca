import {
  countedDeeds,
  fallingFacts,
  flagFacts,
  numberFacts,
  ownMeasures,
  risingFacts,
} from '../rubric/basis.js';
import type { Criterion } from '../rubric/criterion.js';
import type { Veto } from '../rubric/rubric.js';
import type { Language } from '../rubric/words.js';

const points = (count: number, language: Language): string =>
  language === 'zh' ? `${count}分` : count === 1 ? '1 point' : `${count} points`;

/** What is looked at: "答复用时（个工作日）"; for what is answered freely, nothing but its title. */
export function basisWords(criterion: Criterion, language: Language): string | null {
  switch (criterion.kind) {
    case 'count':
      return countedDeeds[criterion.deed].title[language];
    case 'shown':
      return flagFacts[criterion.fact].title[language];
    case 'at_least':
    case 'at_most':
      return numberFacts[criterion.fact].title[language];
    case 'growth':
      return ownMeasures[criterion.measure].title[language];
    default:
      return null;
  }
}

const unitOf = (criterion: Criterion, language: Language): string => {
  switch (criterion.kind) {
    case 'count':
      return countedDeeds[criterion.deed].unit[language];
    case 'at_least':
      return risingFacts[criterion.fact].unit[language];
    case 'at_most':
      return fallingFacts[criterion.fact].unit[language];
    default:
      return '%';
  }
};

const amount = (value: number, unit: string, language: Language): string =>
  language === 'zh' || unit === '%' ? `${value}${unit}` : `${value} ${unit}`;

/** One step of a criterion in words, without its points: "不超过5个工作日". */
export function stepWords(criterion: Criterion, step: number, language: Language): string {
  const zh = language === 'zh';
  if (criterion.kind === 'graded') return criterion.levels[step]?.descriptor[language] ?? '';
  if (criterion.kind === 'yes_no' || criterion.kind === 'shown') return zh ? '是' : 'yes';
  if (criterion.kind === 'at_most') {
    const told = amount(criterion.bands[step]?.atMost ?? 0, unitOf(criterion, language), language);
    return zh ? `不超过${told}` : `at most ${told}`;
  }
  const told = amount(criterion.bands[step]?.atLeast ?? 0, unitOf(criterion, language), language);
  if (criterion.kind === 'growth' && criterion.bands[step]?.atLeast === 0)
    return zh ? '不少于自己上一年' : 'no less than the year before';
  if (criterion.kind === 'growth') return zh ? `比自己上一年至少增长${told}` : `up by at least ${told}`;
  return zh ? `至少${told}` : `at least ${told}`;
}

/** The whole rule of a criterion, step by step: "不超过2个工作日：8分；不超过5个工作日：6分". */
export function ruleWords(criterion: Criterion, language: Language): string {
  if (criterion.kind === 'yes_no' || criterion.kind === 'shown')
    return language === 'zh'
      ? `是：${points(criterion.points, language)}`
      : `yes: ${points(criterion.points, language)}`;
  const steps = criterion.kind === 'graded' ? criterion.levels : criterion.bands;
  const colon = language === 'zh' ? '：' : ': ';
  return steps
    .map((each, step) => `${stepWords(criterion, step, language)}${colon}${points(each.points, language)}`)
    .join(language === 'zh' ? '；' : '; ');
}

/** When a veto is met. */
export function vetoWords(veto: Veto, language: Language): string {
  const zh = language === 'zh';
  if (veto.kind === 'declared')
    return zh ? '由审核人认定，须写明理由' : 'found by a reviewer, who gives the reason';
  if (veto.kind === 'not_shown') return `${flagFacts[veto.fact].title[language]}${zh ? '：否' : ': no'}`;
  const { kind, title, unit } = numberFacts[veto.fact];
  const told = amount(veto.limit, unit[language], language);
  const worse = kind === 'at_most' ? (zh ? '超过' : 'more than') : zh ? '少于' : 'less than';
  return zh ? `${title.zh}${worse}${told}` : `${title.en}: ${worse} ${told}`;
}

/** A known value of a criterion with its unit: "4个工作日". */
export const valueWords = (criterion: Criterion, value: number, language: Language): string =>
  amount(value, unitOf(criterion, language), language);
