import {
  type Answer,
  Answers,
  Criterion,
  Facts,
  type FlagFact,
  type NumberFact,
  type OwnMeasure,
  type Rubric,
  type Veto,
} from '@fulian/domain/ratings';

/** What somebody entered to try a rubric out: answers, and her own guess at what the system would know. */
export interface EnteredInputs {
  readonly answers: Answers;
  readonly facts: Facts;
}

export const nothingEntered: EnteredInputs = { answers: Answers.none, facts: Facts.none };

/** The map with one entry set, or without it. */
const withEntry = <Entries extends object>(entries: Entries, name: string, value: unknown): Entries => {
  const rest = Object.fromEntries(Object.entries(entries).filter(([each]) => each !== name));
  return (value === undefined ? rest : { ...rest, [name]: value }) as Entries;
};

/** A whole number that was typed; nothing while it is none. */
export const wholeOf = (text: string): number | undefined => {
  const value = Number(text.trim());
  return text.trim() !== '' && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000_000
    ? value
    : undefined;
};

export const withAnswer = (
  { answers, facts }: EnteredInputs,
  id: string,
  value: boolean | number | undefined,
): EnteredInputs => {
  const before = answers.criteria[id];
  const answer = value === undefined ? undefined : { ...before, value };
  return { answers: { ...answers, criteria: withEntry(answers.criteria, id, answer) }, facts };
};

/** Evidence of an answer there is; without an answer there is nothing to prove. */
export const withEvidence = ({ answers, facts }: EnteredInputs, id: string, text: string): EnteredInputs => {
  const before = answers.criteria[id];
  if (!before) return { answers, facts };
  const evidence = text.trim() ? [text.trim().slice(0, 500)] : [];
  const answer: Answer = { ...before, evidence };
  return { answers: { ...answers, criteria: { ...answers.criteria, [id]: answer } }, facts };
};

export const withVeto = ({ answers, facts }: EnteredInputs, id: string, isMet: boolean): EnteredInputs => {
  const rest = answers.vetoes.filter((veto) => veto !== id);
  return { answers: { ...answers, vetoes: isMet ? [...rest, id] : rest }, facts };
};

export const withFlag = (
  { answers, facts }: EnteredInputs,
  fact: FlagFact,
  value: boolean | undefined,
): EnteredInputs => ({
  answers,
  facts: {
    ...facts,
    flags: withEntry(facts.flags, fact, value === undefined ? undefined : { value, source: '' }),
  },
});

export const withNumber = (
  { answers, facts }: EnteredInputs,
  fact: NumberFact,
  value: number | undefined,
): EnteredInputs => ({
  answers,
  facts: {
    ...facts,
    numbers: withEntry(facts.numbers, fact, value === undefined ? undefined : { value, source: '' }),
  },
});

/** Growth is known once either year is: the other one counts as none. */
export const withOwn = (
  { answers, facts }: EnteredInputs,
  measure: OwnMeasure,
  year: 'now' | 'before',
  value: number | undefined,
): EnteredInputs => {
  const before = facts.own[measure];
  const other = before?.[year === 'now' ? 'before' : 'now'];
  const isEmpty = value === undefined && !other;
  const own = { now: 0, before: 0, ...before, [year]: value ?? 0, source: '' };
  return { answers, facts: { ...facts, own: withEntry(facts.own, measure, isEmpty ? undefined : own) } };
};

/** The vetoes that rest on a fact which no criterion asks for. */
export function vetoesOfTheirOwn(rubric: Rubric): readonly Veto[] {
  const asked = new Set<string>(
    rubric.sections.flatMap(({ criteria }) =>
      criteria.flatMap((each) => (!Criterion.isAsked(each) && 'fact' in each ? [each.fact] : [])),
    ),
  );
  return rubric.vetoes.filter((veto) => veto.kind === 'declared' || !asked.has(veto.fact));
}
