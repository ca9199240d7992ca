import type { IncomingMessage, Server } from 'node:http';
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { clientAddress } from './client-address.js';
import { costGate } from './cost-gate.js';
import { executeAfresh, subscribeAfresh } from './execute-afresh.js';
import type { MakeContext } from './make-context.js';
import { maskGraphQLError } from './mask-error.js';
import { maxTokens } from './max-tokens.js';

type Upgrade = Record<PropertyKey, unknown> & {
  readonly request: IncomingMessage;
};

/**
 * Subscriptions (and any other operation) over a WebSocket. A connection lives long, but rights do not: every event is
 * executed in a context of its own, in which the session, the post and the rows are looked at again.
 * @returns how to stop.
 */
export function answerOverSocket(
  server: Server,
  schema: GraphQLSchema,
  makeContext: MakeContext,
): () => Promise<void> {
  const socketServer = new WebSocketServer({ server, path: '/graphql', maxPayload: 1_000_000 });
  const makeContextOf = (request: IncomingMessage) => makeContext(request.headers, clientAddress(request));
  const readOperation = operationReader(schema);
  const disposable = useServer<Record<string, unknown>, Upgrade>(
    {
      schema,
      onSubscribe: (connection, _id, { query, operationName, variables }) => {
        const document = readOperation(query, operationName, variables ?? {});
        if (!('kind' in document)) return document;
        return {
          schema,
          document,
          operationName: operationName ?? null,
          variableValues: variables ?? null,
          contextValue: { makeContext: () => makeContextOf(connection.extra.request) },
        };
      },
      execute: (args) => executeAfresh(args as ExecutionArgs),
      subscribe: (args) => subscribeAfresh(args as ExecutionArgs),
      onNext: (_connection, id, _payload, _args, { data, errors }) =>
        errors && {
          data: data ?? null,
          errors: errors.map((error) => maskGraphQLError(error, `${id} over a socket`)),
        },
    },
    socketServer,
  );
  return async () => disposable.dispose();
}

/** Parses, validates and prices an operation; what is wrong with it comes back as errors. */
function operationReader(schema: GraphQLSchema) {
  const checkCost = costGate(schema);
  return (query: string, operationName: string | null | undefined, variables: Record<string, unknown>) => {
    try {
      const document = parse(query, { maxTokens });
      const errors = validate(schema, document);
      const operation = getOperationAST(document, operationName);
      if (!errors.length && operation) checkCost(document, operation, variables);
      return errors.length ? errors : document;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  };
}
