import { readPublishedRubrics } from '@fulian/domain/ratings';
import { Arg, Query, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { readVerification } from './read-verification.js';
import { ReceiptVerificationType } from './receipt-verification.type.js';

@Resolver()
export class ReceiptResolver {
  @requires(readPublishedRubrics)
  @Query(() => ReceiptVerificationType, {
    description: 'Recomputes a rating from its receipt and says whether the receipt is right.',
  })
  verifyReceipt(
    @Arg('receipt', () => String, { description: 'The receipt, as JSON.' }) receipt: string,
  ): Promise<ReceiptVerificationType> {
    return readVerification(receipt);
  }
}
