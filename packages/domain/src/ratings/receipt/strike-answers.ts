import type { Rubric } from '../rubric/rubric.js';
import { type Receipt, receiptOf } from './receipt.js';

/** A receipt without the answers that did not hold: worked out anew from what is left, never by hand. */
export function strikeAnswers(
  rubric: Rubric,
  { answers, facts }: Receipt,
  struck: readonly string[],
): Receipt {
  const left = Object.entries(answers.criteria).filter(([criterion]) => !struck.includes(criterion));
  return receiptOf(rubric, { ...answers, criteria: Object.fromEntries(left) }, facts);
}
