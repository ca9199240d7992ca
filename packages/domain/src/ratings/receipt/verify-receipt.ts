import { Refusal } from '../../kernel/index.js';
import type { Rubric } from '../rubric/rubric.js';
import { faultsOf } from '../rubric/schema/conform.js';
import { constant, idText, record, type StringSchema, whole } from '../rubric/schema/schema.js';
import { answersSchema, factsSchema } from '../score/inputs-schema.js';
import { parseAnswers } from '../score/parse-inputs.js';
import type { Rating } from '../score/rating.js';
import { score } from '../score/score.js';
import { type Receipt, resultHash, rubricHash } from './receipt.js';

/** What a recomputation found. */
export type Verification =
  | { readonly holds: true; readonly rating: Rating }
  | {
      readonly holds: false;
      /**
       * `RubricDiffers`: it was made with another rubric than this one. `AnswersDoNotFit`: it answers what the rubric does
       * not ask. `ResultDiffers`: the inputs give another result, which is in `rating`.
       */
      readonly fault: 'RubricDiffers' | 'AnswersDoNotFit' | 'ResultDiffers';
      readonly rating: Rating | null;
    };

const digest: StringSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

export const receiptSchema = record({
  format: constant('fulian-receipt-1'),
  rubric: record({ name: idText, version: whole(1, 100_000), sha256: digest }),
  answers: answersSchema,
  facts: factsSchema,
  result: record({ stars: whole(0, 5), points: whole(0, 100_000), sha256: digest }),
});

/** Reads a receipt; whether it is right is for `verifyReceipt` to say. */
export function parseReceipt(json: unknown): Receipt | Refusal<'NotAReceipt'> {
  const [first] = faultsOf(receiptSchema, json);
  return first
    ? Refusal.of('NotAReceipt', `${first.path.join('.') || 'the whole'}: ${first.message}`, first.path)
    : (json as Receipt);
}

/** Recomputes a rating from its receipt, and says whether the receipt is right. */
export function verifyReceipt(receipt: Receipt, rubric: Rubric): Verification {
  if (rubricHash(rubric) !== receipt.rubric.sha256)
    return { holds: false, fault: 'RubricDiffers', rating: null };
  if (Refusal.is(parseAnswers(rubric, receipt.answers)))
    return { holds: false, fault: 'AnswersDoNotFit', rating: null };
  const rating = score(rubric, receipt.answers, receipt.facts);
  const { stars, points, sha256 } = receipt.result;
  return stars === rating.stars && points === rating.points && sha256 === resultHash(rating)
    ? { holds: true, rating }
    : { holds: false, fault: 'ResultDiffers', rating };
}
