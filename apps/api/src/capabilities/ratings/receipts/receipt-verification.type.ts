import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';

export const receiptFaults = [
  'not_a_receipt',
  'unknown_rubric',
  'rubric_differs',
  'answers_do_not_fit',
  'result_differs',
] as const;

export type ReceiptFault = (typeof receiptFaults)[number];

export const ReceiptFaultEnum = enumOf(receiptFaults);

registerEnumType(ReceiptFaultEnum, {
  name: 'ReceiptFault',
  description: 'Why a receipt does not hold.',
  valuesConfig: {
    not_a_receipt: { description: 'It does not have the shape of a receipt.' },
    unknown_rubric: { description: 'No rubric of this name and version was published here.' },
    rubric_differs: { description: 'It was made with a rubric that is not the published one.' },
    answers_do_not_fit: { description: 'It answers what its rubric does not ask.' },
    result_differs: { description: 'Its inputs give another result.' },
  },
});

@ObjectType('ReceiptVerification', {
  description: 'What recomputing a rating from its receipt found.',
  simpleResolvers: true,
})
export class ReceiptVerificationType {
  @Field(() => Boolean, { description: 'Whether rubric, inputs and result agree.' })
  holds!: boolean;

  @Field(() => ReceiptFaultEnum, { nullable: true, description: 'Why it does not hold; null when it does.' })
  fault!: ReceiptFault | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the receipt is called: sixteen digits in fours.',
  })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the rubric it was made with.' })
  rubricName!: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of that rubric.' })
  rubricVersion!: number | null;

  @Field(() => Int, { nullable: true, description: 'The stars its inputs give, recomputed.' })
  stars!: number | null;

  @Field(() => Int, { nullable: true, description: 'The points its inputs give, recomputed.' })
  scorePoints!: number | null;
}
