import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../access/context.js';
import { answerPlugin } from './answer-plugin.js';
import { costGate } from './cost-gate.js';
import { jitExecutor } from './jit-executor.js';
import { maxTokens } from './max-tokens.js';

/** Apollo as it is used here: compiled execution, cost before execution, masked faults, nothing that phones home. */
export async function createApollo(schema: GraphQLSchema): Promise<ApolloServer<Context>> {
  const checkCost = costGate(schema);
  const costPlugin: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          if (operation) checkCost(document, operation, request.variables ?? {});
        },
      };
    },
  };
  const apollo = new ApolloServer<Context>({
    gateway: {
      load: async () => ({ executor: jitExecutor(schema) }),
      onSchemaLoadOrUpdate: (hear) => {
        hear({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      stop: async () => {},
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costPlugin,
      answerPlugin,
    ],
    introspection: true,
    // A form of another site cannot send application/json, and GET never changes anything.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens },
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn: console.warn, error: console.error },
  });
  await apollo.start();
  return apollo;
}
