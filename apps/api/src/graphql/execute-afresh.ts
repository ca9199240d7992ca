import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Context } from '../access/context.js';

/** Instead of a context: how to make one, for each execution anew. */
export interface ContextSource {
  readonly makeContext: () => Context;
}

export const executeAfresh = (args: ExecutionArgs) =>
  execute({ ...args, contextValue: (args.contextValue as ContextSource).makeContext() });

/** Subscribes; every event is executed in a context of its own. */
export async function subscribeAfresh(
  args: ExecutionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const contextValue = (args.contextValue as ContextSource).makeContext();
  const source = await createSourceEventStream({ ...args, contextValue });
  if (!(Symbol.asyncIterator in source)) return source;
  const events = (source as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  const results: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      const { done, value } = await events.next();
      if (done) return { done: true, value: undefined };
      return { done: false, value: await executeAfresh({ ...args, rootValue: value }) };
    },
    return: async () => {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
