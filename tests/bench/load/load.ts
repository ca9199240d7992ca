import autocannon from 'autocannon';

/** One request of an operation to one server; `body` is asked anew for each command. */
export interface Ask {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: () => unknown;
  /** Whether every request is different from all others. */
  readonly isFresh: boolean;
}

export interface Measured {
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
  readonly requests: number;
}

export const connections = 32;

/** @throws Error when an answer is not the one expected: a fast refusal is no result. */
export async function load(ask: Ask, seconds: number): Promise<Measured> {
  const url = new URL(ask.url);
  const request = {
    method: 'POST' as const,
    path: url.pathname,
    headers: { 'content-type': 'application/json', ...ask.headers },
  };
  const result = await autocannon({
    url: url.origin,
    connections,
    duration: seconds,
    requests: [
      ask.isFresh
        ? { ...request, setupRequest: (sent) => ({ ...sent, body: JSON.stringify(ask.body()) }) }
        : { ...request, body: JSON.stringify(ask.body()) },
    ],
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed) throw new Error(`${failed} requests to ${ask.url} failed.`);
  return {
    requestsPerSecond: result.requests.total / result.duration,
    p99Ms: result.latency.p99,
    requests: result.requests.total,
  };
}

/** The one answer to one request, held against what a right answer says. */
export async function askOnce(ask: Ask): Promise<string> {
  const response = await fetch(ask.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ask.headers },
    body: JSON.stringify(ask.body()),
  });
  const text = await response.text();
  const isRight = response.ok && !text.includes('"errors"') && !/"\w*(NotFound|Refus|Duplicate)/.test(text);
  if (!isRight) throw new Error(`${ask.url} answers ${response.status}: ${text.slice(0, 500)}`);
  return text;
}
