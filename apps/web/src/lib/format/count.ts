import type { Language } from '#lib/words/language.ts';

/** A count as the API sends it: a number, a lower bound, or nothing at all. */
export interface CountValue {
  readonly state: 'missing' | 'known' | 'censored';
  readonly value: number | null;
}

/** A sum as the API sends it, with how many counts it could add up. */
export interface TotalValue {
  readonly value: number;
  readonly reported: number;
  readonly censored: number;
}

type Step = readonly [from: number, unit: string];

const steps: Readonly<Record<Language, readonly Step[]>> = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e4, 'K'],
  ],
};

const divisors: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, 万: 1e4, 亿: 1e8 };

/** Digits in groups of three: 1,234,567. */
export const formatExact = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Short form: 9,876 · 1.2万 · 653.2万 · 1.3亿 (12.3K · 6.53M in English). Rounds down, so it never promises more. */
export function formatCount(value: number, language: Language): string {
  const size = Math.abs(value);
  const step = steps[language].find(([from]) => size >= from);
  if (!step) return withSign(value, formatExact(size));
  const scaled = size / (divisors[step[1]] ?? 1);
  const digits = scaled >= 1000 ? 0 : 1;
  const cut = Math.floor(scaled * 10 ** digits) / 10 ** digits;
  return withSign(value, `${formatExact(Math.trunc(cut))}${fraction(cut)}${step[1]}`);
}

const fraction = (cut: number): string => {
  const tenth = Math.round((cut - Math.trunc(cut)) * 10);
  return tenth ? `.${tenth}` : '';
};

const withSign = (value: number, text: string): string => (value < 0 ? `−${text}` : text);

/** A value on an axis: short, unless its neighbours `step` away would then read the same. */
export const formatTick = (value: number, step: number, language: Language): string =>
  step < 1000 ? withSign(value, formatExact(Math.abs(value))) : formatCount(value, language);

/** Change with its sign always shown: +1.2万, −35, 0. */
export const formatGrowth = (value: number, language: Language): string =>
  `${value > 0 ? '+' : ''}${formatCount(value, language)}`;

const notReported: Readonly<Record<Language, string>> = { zh: '未报', en: 'not reported' };

/** Missing, zero and "at least" read as three different things. */
export function formatReported(count: CountValue, language: Language): string {
  if (count.state === 'missing' || count.value === null) return notReported[language];
  return `${count.state === 'censored' ? '≥' : ''}${formatCount(count.value, language)}`;
}

/** A sum: "≥" as soon as one part of it is a lower bound; not reported when nothing was. */
export function formatTotal(total: TotalValue, language: Language): string {
  if (total.reported === 0) return notReported[language];
  return `${total.censored > 0 ? '≥' : ''}${formatCount(total.value, language)}`;
}
