import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../access/context.js';

/** One operation of one document, ready to run. */
type Run = (context: Context, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/**
 * Runs operations that were compiled to functions, once per document: several times the speed of walking the document
 * at each request. Documents are kept by Apollo, so their compiled forms live exactly as long.
 */
export function compileOperations(schema: GraphQLSchema) {
  const compiled = new WeakMap<DocumentNode, Map<string, Run>>();
  return (document: DocumentNode, operationName: string | undefined): Run => {
    const operations = compiled.get(document) ?? new Map<string, Run>();
    compiled.set(document, operations);
    const name = operationName ?? '';
    const known = operations.get(name);
    if (known) return known;
    const query = compileQuery(schema, document, operationName ?? '');
    const run: Run = isCompiledQuery(query)
      ? async (context, variables) => query.query(undefined, context, variables)
      : async () => query;
    operations.set(name, run);
    return run;
  };
}

/** The same behind Apollo's door for executors other than graphql-js. */
export function jitExecutor(schema: GraphQLSchema): GatewayExecutor {
  const operationOf = compileOperations(schema);
  return async ({ document, operationName, context, request }) =>
    operationOf(document, operationName ?? undefined)(
      context as unknown as Context,
      request.variables ?? {},
    ) as ReturnType<GatewayExecutor>;
}
