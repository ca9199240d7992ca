import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../access/context.js';
import { trustingSerializers } from './trusting-serializers.js';

type Variables = Record<string, unknown>;
/** One operation of one document, ready to run. */
type Run = (context: Context, variables: Variables) => Promise<ExecutionResult>;

/**
 * Runs operations that were compiled to functions, once per document: several times the speed of walking the document
 * at each request. Documents are kept by Apollo, so their compiled forms live exactly as long. A document with
 * conditions is walked instead: graphql-jit 0.8 keeps the fields below a skipped selection when another selection of
 * the same field is not skipped.
 */
export function compileOperations(schema: GraphQLSchema) {
  const compiled = new WeakMap<DocumentNode, Map<string, Run>>();
  return (document: DocumentNode, operationName: string | undefined): Run => {
    const operations = compiled.get(document) ?? new Map<string, Run>();
    compiled.set(document, operations);
    const name = operationName ?? '';
    const known = operations.get(name);
    if (known) return known;
    const run = hasConditions(document)
      ? walk(schema, document, operationName)
      : compile(schema, document, operationName);
    operations.set(name, run);
    return run;
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run {
  const query = compileQuery(schema, document, operationName ?? '', {
    customSerializers: { ...trustingSerializers },
  });
  return isCompiledQuery(query)
    ? async (context, variables) => namingBadInput(await query.query(undefined, context, variables))
    : async () => query;
}

/** A result without data was stopped before it began, by a variable that does not fit its type. */
function namingBadInput(result: ExecutionResult): ExecutionResult {
  if (result.data !== undefined || !result.errors) return result;
  const extensions = { code: 'BAD_USER_INPUT' };
  return { errors: result.errors.map(({ message }) => new GraphQLError(message, { extensions })) };
}

const walk =
  (schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run =>
  async (contextValue, variableValues) =>
    execute({ schema, document, operationName: operationName ?? null, contextValue, variableValues });

function hasConditions(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: ({ name }) => {
      if (name.value !== 'skip' && name.value !== 'include') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
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
