import { canonicalJson, type Json, sha256 } from '../../kernel/index.js';
import type { Rubric } from '../rubric/rubric.js';
import type { Answers, Facts } from '../score/inputs.js';
import type { Rating } from '../score/rating.js';
import { score } from '../score/score.js';
import { relevantInputs } from './relevant-inputs.js';

/** All that is needed to recompute a rating: by which rubric, from what, with which result. */
export interface Receipt {
  readonly format: 'fulian-receipt-1';
  readonly rubric: { readonly name: string; readonly version: number; readonly sha256: string };
  readonly answers: Answers;
  readonly facts: Facts;
  readonly result: { readonly stars: number; readonly points: number; readonly sha256: string };
}

/** The digest of a rubric's canonical text: the same for everyone who has the same rubric. */
export const rubricHash = (rubric: Rubric): string => sha256(canonicalJson(rubric as unknown as Json));

/** The digest of what was decided: stars, points by criterion, vetoes that were met. */
export const resultHash = (rating: Rating): string => sha256(canonicalJson(decided(rating)));

const decided = ({ stars, points, vetoes, sections }: Rating): Json => ({
  stars,
  points,
  vetoes: vetoes.filter(({ isMet }) => isMet).map(({ veto }) => veto),
  criteria: Object.fromEntries(
    sections.flatMap(({ criteria }) => criteria.map((line) => [line.criterion, line.points])),
  ),
});

/** The receipt of a rating: scores and keeps the inputs beside the result. */
export function receiptOf(rubric: Rubric, answers: Answers, facts: Facts): Receipt {
  const inputs = relevantInputs(rubric, answers, facts);
  const rating = score(rubric, inputs.answers, inputs.facts);
  return {
    format: 'fulian-receipt-1',
    rubric: { name: rubric.name, version: rubric.version, sha256: rubricHash(rubric) },
    ...inputs,
    result: { stars: rating.stars, points: rating.points, sha256: resultHash(rating) },
  };
}

export const Receipt = Object.freeze({
  /** The one text of a receipt. */
  text: (receipt: Receipt): string => canonicalJson(receipt as unknown as Json),
  /** What a receipt is called: the first 16 digits of its digest, in fours. */
  number: (receipt: Receipt): string =>
    (sha256(Receipt.text(receipt)).slice(0, 16).match(/.{4}/g) ?? []).join('-'),
});
