import { Refusal } from '@fulian/domain/kernel';
import {
  parseReceipt,
  Receipt,
  type Rubric,
  shippedRubrics,
  type Verification,
  verifyReceipt,
} from '@fulian/domain/ratings';
import type { ReceiptFault, ReceiptVerificationType } from './receipt-verification.type.js';

/** Recomputes a rating from the text of its receipt. */
export function readVerification(text: string): ReceiptVerificationType {
  const receipt = parseReceipt(jsonOf(text));
  if (Refusal.is(receipt)) return { ...nothing, fault: 'not_a_receipt' };
  const { name, version } = receipt.rubric;
  const told = { number: Receipt.number(receipt), rubricName: name, rubricVersion: version };
  const rubric = findRubric(name, version);
  if (!rubric) return { ...nothing, ...told, fault: 'unknown_rubric' };
  const verification = verifyReceipt(receipt, rubric);
  const { rating } = verification;
  return {
    ...told,
    holds: verification.holds,
    fault: faultOf(verification),
    stars: rating?.stars ?? null,
    scorePoints: rating?.points ?? null,
  };
}

const nothing = Object.freeze({
  holds: false,
  fault: null,
  number: null,
  rubricName: null,
  rubricVersion: null,
  stars: null,
  scorePoints: null,
});

const findRubric = (name: string, version: number): Rubric | undefined =>
  shippedRubrics.find((rubric) => rubric.name === name && rubric.version === version);

const faultOf = (verification: Verification): ReceiptFault | null =>
  verification.holds
    ? null
    : (
        {
          RubricDiffers: 'rubric_differs',
          AnswersDoNotFit: 'answers_do_not_fit',
          ResultDiffers: 'result_differs',
        } as const
      )[verification.fault];

/** What a text says as JSON; nothing when it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
