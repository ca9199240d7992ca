import type { DocumentText } from './document-text.ts';

/** What a subscription's reader does with its events. */
export interface Listener<Result> {
  readonly next: (result: Result) => void;
  /** The line is down for good (old network gear, a signed-out session): read by asking again instead. */
  readonly lost: () => void;
}

/**
 * Subscribes in the browser, over the site's own origin. The WebSocket client is loaded the first time somebody
 * listens, so pages without live parts do not carry it, and pages with one stand before they open a line.
 * @returns the way to stop listening
 */
export function listen<Result, Variables extends Record<string, unknown>>(
  query: DocumentText<Result, Variables>,
  variables: Variables,
  listener: Listener<Result>,
): () => void {
  let stop = (): void => {};
  let isStopped = false;
  void connect().then((client) => {
    if (isStopped) return client.dispose();
    const unsubscribe = client.subscribe<Result>(
      { query, variables },
      {
        next: ({ data }) => data && listener.next(data),
        error: () => listener.lost(),
        complete: () => {},
      },
    );
    stop = () => {
      unsubscribe();
      void client.dispose();
    };
  }, listener.lost);
  return () => {
    isStopped = true;
    stop();
  };
}

async function connect() {
  await idle();
  const { createClient } = await import('graphql-ws');
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return createClient({ url: url.href, retryAttempts: 5 });
}

/** Resolves once the browser has nothing more urgent to do; Safari cannot tell, there it is a moment later. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 100);
  });
