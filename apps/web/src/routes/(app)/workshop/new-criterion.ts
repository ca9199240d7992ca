import {
  type Criterion,
  type CriterionKind,
  countedDeeds,
  fallingFacts,
  flagFacts,
  ownMeasures,
  type Rubric,
  risingFacts,
  type Words,
} from '@fulian/domain/ratings';
import type { Language } from '#lib/words/language.ts';

interface Titled {
  readonly title: Words;
}

/** What a criterion may rest on, by kind; kinds that rest on an answer alone have none. */
const bases: Readonly<Partial<Record<CriterionKind, Readonly<Record<string, Titled>>>>> = {
  count: countedDeeds,
  shown: flagFacts,
  at_least: risingFacts,
  at_most: fallingFacts,
  growth: ownMeasures,
};

/** All that can be added, as options of a list: "kind basis". There is nothing else to choose from. */
export const choices = (
  kinds: Readonly<Record<CriterionKind, string>>,
  language: Language,
): readonly { readonly value: string; readonly text: string }[] =>
  (Object.keys(kinds) as CriterionKind[]).flatMap((kind) => {
    const basis = bases[kind];
    return basis
      ? Object.entries(basis).map(([name, { title }]) => ({
          value: `${kind} ${name}`,
          text: `${kinds[kind]} · ${title[language]}`,
        }))
      : [{ value: kind, text: kinds[kind] }];
  });

/** A new criterion of a chosen kind, to be filled in; its title is what it rests on, where it rests on something. */
export function newCriterion(choice: string, id: string, unnamed: Words): Criterion {
  const [kind = '', name = ''] = choice.split(' ');
  const title = bases[kind as CriterionKind]?.[name]?.title ?? unnamed;
  const bands = [kind === 'at_most' ? { atMost: 7, points: 0 } : { atLeast: 1, points: 0 }];
  const rest = {
    yes_no: { evidence: 'optional', points: 0 },
    graded: {
      evidence: 'optional',
      levels: [
        { points: 0, descriptor: unnamed },
        { points: 1, descriptor: unnamed },
      ],
    },
    count: { evidence: 'optional', deed: name, bands },
    shown: { fact: name, points: 0 },
    at_least: { fact: name, bands },
    at_most: { fact: name, bands },
    growth: { measure: name, bands },
  }[kind];
  return { kind, id, title, ...rest } as Criterion;
}

/** An id that no section, criterion or veto of the rubric has. */
export function freshId(rubric: Rubric, stem: string): string {
  const taken = new Set([
    ...rubric.sections.flatMap(({ id, criteria }) => [id, ...criteria.map((each) => each.id)]),
    ...rubric.vetoes.map(({ id }) => id),
  ]);
  let number = 1;
  while (taken.has(`${stem}_${number}`)) number++;
  return `${stem}_${number}`;
}
