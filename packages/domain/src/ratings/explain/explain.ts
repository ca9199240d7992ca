import type { Tier } from '../../access/index.js';
import type { Criterion } from '../rubric/criterion.js';
import type { Rubric } from '../rubric/rubric.js';
import type { Language } from '../rubric/words.js';
import { growthPercent } from '../score/growth-percent.js';
import type { Attestation } from '../score/inputs.js';
import type { CriterionLine, Outcome, Rating } from '../score/rating.js';
import { ruleWords, valueWords } from './rule-words.js';

/** A line of an explanation as people read it. */
export interface ExplainedLine {
  readonly kind: 'veto' | 'section' | 'criterion' | 'stars';
  readonly id: string;
  readonly title: string;
  /** What was found: "4个工作日"; empty where a line has no input of its own. */
  readonly input: string;
  readonly rule: string;
  readonly scorePoints: number | null;
  readonly outOfPoints: number | null;
  /** Whose word it is. */
  readonly source: string;
}

const outcomes: Readonly<Record<Exclude<Outcome, 'scored'>, Readonly<Record<Language, string>>>> = {
  unanswered: { zh: '未作答', en: 'not answered' },
  wrong_answer: { zh: '作答不符合要求', en: 'not an answer to this' },
  evidence_missing: { zh: '缺佐证，不计分', en: 'no evidence, so it does not count' },
  unknown: { zh: '系统暂无记录', en: 'not known to the system' },
};

const words = {
  met: { zh: '触发', en: 'met' },
  notMet: { zh: '未触发', en: 'not met' },
  unknown: { zh: '系统暂无记录，不算触发', en: 'not known, so not met' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  answer: { zh: '本单位填写', en: 'answered by the home' },
  reviewer: { zh: '审核人认定', en: 'found by a reviewer' },
  system: { zh: '系统记录', en: 'known to the system' },
} as const;

const tierWords: Readonly<Record<Tier, Readonly<Record<Language, string>>>> = {
  province: { zh: '省级', en: 'the province' },
  prefecture: { zh: '市级', en: 'the prefecture' },
  county: { zh: '县级', en: 'the county' },
  township: { zh: '乡级', en: 'the township' },
  village: { zh: '村级', en: 'the village' },
};

/** Whose word an attested fact is, where it was seen and why she finds so. */
export const attestationWords = (
  { by, reason, year }: Attestation,
  source: string,
  language: Language,
): string =>
  language === 'zh'
    ? `${year === undefined ? '' : `${year}年申报时`}${tierWords[by].zh}评审认定：${source}；理由：${reason}`
    : `${year === undefined ? '' : `in the application of ${year} `}attested by a reviewer of ${tierWords[by].en}: ${source}; because: ${reason}`;

/** The whole explanation, line by line: vetoes, sections with their criteria, and what the stars took. */
export function explain(rubric: Rubric, rating: Rating, language: Language): readonly ExplainedLine[] {
  const vetoes = rating.vetoes.map((line, index): ExplainedLine => {
    const state = line.isMet === null ? words.unknown : line.isMet ? words.met : words.notMet;
    return {
      kind: 'veto',
      id: line.veto,
      title: rubric.vetoes[index]?.title[language] ?? line.veto,
      input: state[language],
      rule: language === 'zh' ? '一经触发，不授星级' : 'when met, there are no stars',
      scorePoints: null,
      outOfPoints: null,
      source: words[line.source === 'answer' ? 'reviewer' : 'system'][language],
    };
  });
  const sections = rating.sections.flatMap((line, at) => {
    const section = rubric.sections[at];
    const head: ExplainedLine = {
      kind: 'section',
      id: line.section,
      title: section?.title[language] ?? line.section,
      input: '',
      rule: '',
      scorePoints: line.points,
      outOfPoints: line.outOf,
      source: '',
    };
    const lines = line.criteria.flatMap((each, index) => {
      const criterion = section?.criteria[index];
      return criterion ? [explainCriterion(criterion, each, language)] : [];
    });
    return [head, ...lines];
  });
  return [...vetoes, ...sections, ...explainStars(rating, rubric, language)];
}

function explainCriterion(criterion: Criterion, line: CriterionLine, language: Language): ExplainedLine {
  const told = inputWords(criterion, line, language);
  const why = line.outcome === 'scored' ? '' : outcomes[line.outcome][language];
  const known = line.input && 'source' in line.input ? line.input : null;
  const fromWhere = known?.attestation
    ? attestationWords(known.attestation, known.source, language)
    : (known?.source ?? '');
  return {
    kind: 'criterion',
    id: criterion.id,
    title: criterion.title[language],
    input:
      told && why
        ? `${told}${language === 'zh' ? '（' : ' ('}${why}${language === 'zh' ? '）' : ')'}`
        : told || why,
    rule: ruleWords(criterion, language),
    scorePoints: line.points,
    outOfPoints: line.outOf,
    source: line.source === 'answer' ? words.answer[language] : fromWhere || words.system[language],
  };
}

function inputWords(criterion: Criterion, { input, outcome }: CriterionLine, language: Language): string {
  if (input === null || outcome === 'wrong_answer') return '';
  if ('now' in input)
    return language === 'zh'
      ? `${input.before} → ${input.now}（${growthPercent(input.now, input.before)}%）`
      : `${input.before} → ${input.now} (${growthPercent(input.now, input.before)} %)`;
  if (typeof input.value === 'boolean') return words[input.value ? 'yes' : 'no'][language];
  if (criterion.kind === 'graded') return criterion.levels[input.value]?.descriptor[language] ?? '';
  return valueWords(criterion, input.value, language);
}

function explainStars(rating: Rating, rubric: Rubric, language: Language): readonly ExplainedLine[] {
  return rating.bands.map((band) => {
    const shorts = band.sections.map(({ section, missing }) => {
      const title = rubric.sections.find(({ id }) => id === section)?.title[language] ?? section;
      return language === 'zh' ? `“${title}”差${missing}分` : `${title}: ${missing} short`;
    });
    const all = language === 'zh' ? `总分差${band.missing}分` : `${band.missing} points short altogether`;
    const missing = [...(band.missing > 0 ? [all] : []), ...shorts];
    const reached = language === 'zh' ? '达到' : 'reached';
    return {
      kind: 'stars' as const,
      id: String(band.stars),
      title: language === 'zh' ? `${band.stars}星` : `${band.stars} star${band.stars === 1 ? '' : 's'}`,
      input: missing.length > 0 ? missing.join(language === 'zh' ? '；' : '; ') : reached,
      rule: language === 'zh' ? `总分至少${band.atLeast}分` : `at least ${band.atLeast} points`,
      scorePoints: null,
      outOfPoints: null,
      source: '',
    };
  });
}
