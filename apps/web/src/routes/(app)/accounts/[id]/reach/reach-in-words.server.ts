import { draftFormula } from '@fulian/domain/reach';
import { lineChart } from '#lib/charts/line-chart.ts';
import { metricWords } from '#lib/figures/metric-words.ts';
import { formatExact } from '#lib/format/count.ts';
import { formatShortDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import { messages } from './messages.ts';
import type { Reach, ReachTerm } from './reach.query.ts';

export const stretchLengths = [7, 30, 365] as const;

/** How long a stretch the address asks for. */
export const stretchIn = (url: URL): number =>
  stretchLengths.find((days) => String(days) === url.searchParams.get('reach')) ?? 30;

/** A diagnosis as its page shows it; without one, only the choice of another stretch. */
export function reachInWords(reach: Reach | null, days: number, language: Language) {
  const t = messages[language];
  const tabs = stretchLengths.map((length) => ({
    href: `?reach=${length}#reach`,
    text: t.lastDays(length),
    isCurrent: length === days,
  }));
  return {
    tabs,
    shown: reach && {
      ...heading(reach, language),
      trend: trendOf(reach, language),
      terms: reach.terms.map((term) => termRow(term, language)),
    },
  };
}

export type ReachWords = ReturnType<typeof reachInWords>;

function heading({ index, version, from, to, terms, scale, power, ...reach }: Reach, language: Language) {
  const t = messages[language];
  const sum = terms.reduce((total, { summand }) => total + summand, 0);
  const missing = missingIn(terms, language);
  return {
    points: pointsText(reach, language),
    stretch: t.stretch(formatShortDay(from, language), formatShortDay(to, language)),
    formula: t.formula(t.indices[index], version),
    notes: [
      ...(index === 'own' ? [version === draftFormula.version ? t.draft : t.ownWeights] : []),
      ...(missing.length ? [t.lowerBound(missing.join(language === 'zh' ? '、' : ', '))] : []),
      ...(terms.some(({ isLowerBound }) => isLowerBound) ? [t.censored] : []),
      ...(index === 'wci' && missing.length ? [t.howToTell] : []),
    ],
    isOwn: index === 'own',
    sum: t.sum(sum.toFixed(4), String(scale), power, reach.points ?? ''),
  };
}

/** What was not told: a metric as a whole, or, where it was told otherwise, a way of looking at all of them. */
function missingIn(terms: Reach['terms'], language: Language): readonly string[] {
  const t = messages[language];
  const isTold = (metric: ReachTerm['metric']) =>
    terms.some((term) => term.metric === metric && term.value !== null);
  const names = terms
    .filter(({ value }) => value === null)
    .map(({ metric, basis }) => (isTold(metric) ? t.bases[basis] : metricWords[language][metric]));
  return [...new Set(names)];
}

const pointsText = (
  { points, isLowerBound }: { readonly points: string | null; readonly isLowerBound: boolean },
  language: Language,
): string => (points === null ? messages[language].notTold : `${isLowerBound ? '≥' : ''}${points}`);

/** The account’s own stretches one after the other; null where there is only one. */
function trendOf(reach: Reach, language: Language) {
  const stretches = [...reach.past, reach];
  if (stretches.filter(({ points }) => points !== null).length < 2) return null;
  const t = messages[language];
  const line = {
    key: 'points',
    text: t.points,
    values: stretches.map(({ points }) => (points === null ? null : Number(points))),
    words: stretches.map((stretch) => pointsText(stretch, language)),
  };
  const columns = stretches.map(({ from, to }) => ({
    tick: `${Number(to.slice(5, 7))}.${Number(to.slice(8))}`,
    text: t.stretch(formatShortDay(from, language), formatShortDay(to, language)),
  }));
  const tickText = (value: number) => formatExact(Math.round(value));
  return {
    chart: lineChart([line], columns, tickText, false),
    rows: columns.map(({ text }, at) => ({ text, points: line.words[at] ?? '' })),
  };
}

const termRow = (term: ReachTerm, language: Language) => {
  const { metric, basis, weight, factor, value, isLowerBound, summand } = term;
  const t = messages[language];
  const shown = value === null ? t.notTold : formatExact(Math.round(value * 10) / 10);
  return {
    key: `${metric} ${basis}`,
    metric: `${metricWords[language][metric]}${factor === 1 ? '' : ` × ${factor}`}`,
    basis: t.bases[basis],
    value: isLowerBound ? `≥${shown}` : shown,
    weight: String(Math.round(weight * 10_000) / 10_000),
    summand: summand.toFixed(4),
    exact: { value: isLowerBound ? `≥${value}` : value, weight, summand },
  };
};
