import { Refusal } from '@fulian/domain/kernel';
import { parseReceipt, Receipt, type Rubric, type Verification, verifyReceipt } from '@fulian/domain/ratings';
import { sql } from '../../../platform/rows.js';
import { jsonOf } from '../rubrics/read-json.js';
import { rubricRows } from '../rubrics/rubric-rows.js';
import type { ReceiptFault, ReceiptVerificationType } from './receipt-verification.type.js';

/** Recomputes a rating from the text of its receipt. */
export async function readVerification(text: string): Promise<ReceiptVerificationType> {
  const receipt = parseReceipt(jsonOf(text));
  if (Refusal.is(receipt)) return { ...nothing, fault: 'not_a_receipt' };
  const { name, version } = receipt.rubric;
  const told = { number: Receipt.number(receipt), rubricName: name, rubricVersion: version };
  const rubric = await findPublished(name, version);
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

const findPublished = async (name: string, version: number): Promise<Rubric | undefined> => {
  const [found] = await rubricRows(sql`
    where r.name = ${name} and r.rubric_version = ${version} and r.published_at is not null`);
  return found?.content;
};

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
