import { Criterion } from '../rubric/criterion.js';
import { Rubric, type Veto } from '../rubric/rubric.js';
import type { Answers, Facts } from '../score/inputs.js';

/** The inputs without what the rubric does not ask for: a receipt carries no more than its result needs. */
export function relevantInputs(
  rubric: Rubric,
  answers: Answers,
  facts: Facts,
): { readonly answers: Answers; readonly facts: Facts } {
  const criteria = Rubric.criteria(rubric);
  const asked = criteria.filter(Criterion.isAsked).map(({ id }) => id);
  const declared = rubric.vetoes.filter(({ kind }) => kind === 'declared').map(({ id }) => id);
  const named = new Set<string>([
    ...criteria.flatMap((each) => ('fact' in each ? [each.fact] : [])),
    ...rubric.vetoes.flatMap((veto) => factOf(veto)),
  ]);
  const measures = new Set<string>(criteria.flatMap((each) => ('measure' in each ? [each.measure] : [])));
  return {
    answers: {
      criteria: only(answers.criteria, new Set(asked)),
      vetoes: declared.filter((id) => answers.vetoes.includes(id)),
    },
    facts: {
      flags: only(facts.flags, named),
      numbers: only(facts.numbers, named),
      own: only(facts.own, measures),
    },
  };
}

const factOf = (veto: Veto): readonly string[] => (veto.kind === 'declared' ? [] : [veto.fact]);

const only = <Entries extends object>(entries: Entries, names: ReadonlySet<string>): Entries =>
  Object.fromEntries(
    Object.entries(entries).filter(([name, entry]) => names.has(name) && entry !== undefined),
  ) as Entries;
