import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../access/context.js';
import { maskError } from './mask-error.js';

/** Masks faults and gives every answer the request's id. */
export const answerPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({
        request,
        response,
        errors,
        operation,
        contextValue,
      }: GraphQLRequestContext<Context>) {
        response.http.headers.set('x-request-id', contextValue.requestId);
        if (response.body?.kind !== 'single') return;
        const result = response.body.singleResult;
        if (!result.errors) {
          if (operation) contextValue.outcome.done = operation.operation;
          return;
        }
        if (!readsStatus(request.http?.headers.get('accept')) && result.errors.every(isOfTheDocument)) {
          response.http.status = 200;
        }
        result.errors = result.errors.map((error, index) =>
          maskError(error, errors?.[index], contextValue.requestId),
        );
      },
    };
  },
};

/** A request that was well formed as such: its document, or the values of its variables, were not. */
const isOfTheDocument = ({ extensions }: GraphQLFormattedError): boolean =>
  ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(String(extensions?.code));

/**
 * A client that asks for the older media type takes any other status than 200 for a failure of transport (GraphQL over
 * HTTP, 6.4.1); the newer one says in the status that a request was not well formed.
 */
const readsStatus = (accept: string | undefined): boolean =>
  accept?.includes('application/graphql-response+json') ?? false;
