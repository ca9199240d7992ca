import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Problem } from '../platform/problem.js';
import { costLimit, largestFittingPage, priceOperation } from './cost.js';

type Price = ReturnType<typeof priceOperation>;

/** Refuses operations that could cost too much, before they run; the refusal says what would fit. */
export function costGate(schema: GraphQLSchema) {
  const prices = new WeakMap<OperationDefinitionNode, Price>();
  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): void => {
    const price = prices.get(operation) ?? priceOperation(schema, document, operation);
    prices.set(operation, price);
    const cost = price(variables, Number.POSITIVE_INFINITY);
    if (cost <= costLimit) return;
    const largestPage = largestFittingPage(price, variables);
    const advice =
      largestPage > 0
        ? `With pages of ${largestPage} it would fit.`
        : 'Ask for fewer levels in one operation.';
    throw new Problem(
      'TOO_COSTLY',
      `This operation may return ${cost} objects; the limit is ${costLimit}. ${advice}`,
      { cost, costLimit, largestPage },
    );
  };
}
