import type { Member } from '@fulian/domain/access';
import { Refusal } from '@fulian/domain/kernel';
import { Facts, Rubric } from '@fulian/domain/ratings';
import { currentActor } from '../../../access/work.js';
import type { ApplicationStep } from '../steps/hold-case.js';
import { takeStep } from '../steps/take-step.js';
import { attestedOf } from './attested-of.js';
import type { AttestedFactInput } from './judging-inputs.type.js';

/** What the county gives its word for. */
export interface Attesting extends ApplicationStep {
  readonly attested: readonly AttestedFactInput[];
}

/**
 * Keeps the word of the county for what the system does not know, beside the facts that were frozen when the application
 * was sent; the history says of which criteria. Returns the application's id.
 */
export const attestFacts = (input: Attesting): Promise<string | Refusal> =>
  takeStep(input, ({ rubric, facts }) => {
    const { tier } = currentActor() as Member;
    const attested = attestedOf(input.attested, { rubric, facts: facts ?? Facts.none, by: tier });
    if (Refusal.is(attested)) return attested;
    return {
      step: { step: 'attest', reason: reasonOf(input.attested, rubric) },
      beside: { facts: attested },
    };
  });

/** One line a criterion, as the home reads it. */
const reasonOf = (attested: readonly AttestedFactInput[], rubric: Rubric): string =>
  attested
    .map(({ criterion, reason }) => {
      const title = Rubric.criteria(rubric).find(({ id }) => id === criterion)?.title.zh ?? criterion;
      return `${title}：${reason.trim()}`;
    })
    .join('\n');
