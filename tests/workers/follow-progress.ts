import type { Agent } from 'node:http';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface Progress {
  readonly state: string;
  readonly import: { readonly version: number };
}

const query = 'subscription($id: ID!) { importProgress(id: $id) { state import { version } } }';

/** Follows an import over a connection of the agent's. */
export function followProgress(apiUrl: string, agent: Agent, cookie: string, id: string) {
  class OverAgent extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { agent, headers: { cookie } });
    }
  }
  const client = createClient({
    url: `${apiUrl.replace('http', 'ws')}/graphql`,
    webSocketImpl: OverAgent,
    retryAttempts: 0,
  });
  const events = client.iterate<{ importProgress: Progress }>({ query, variables: { id } });
  return {
    /** The first event from now on that tells of this state. */
    until: async (state: string): Promise<Progress> => {
      for (;;) {
        const { done, value } = await events.next();
        if (done) throw new Error(`The progress ended before the import was ${state}.`);
        const progress = value.data?.importProgress;
        if (!progress) throw new Error(JSON.stringify(value.errors));
        if (progress.state === state) return progress;
      }
    },
    stop: async (): Promise<void> => {
      await client.dispose();
    },
  };
}
