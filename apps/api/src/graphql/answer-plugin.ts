import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { Context } from '../access/context.js';
import { maskError } from './mask-error.js';

/** Masks faults and gives every answer the request's id. */
export const answerPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, errors, contextValue }: GraphQLRequestContext<Context>) {
        response.http?.headers.set('x-request-id', contextValue.requestId);
        if (response.body?.kind !== 'single') return;
        const result = response.body.singleResult;
        if (!result.errors) return;
        result.errors = result.errors.map((error, index) =>
          maskError(error, errors?.[index], contextValue.requestId),
        );
      },
    };
  },
};
