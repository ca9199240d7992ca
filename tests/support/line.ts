import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** One connection to the API: everything that is sent over it is answered by the same process. */
export interface Line {
  readonly agent: Agent;
  /** Which process answers. */
  readonly process: number;
  readonly send: (path: string, headers: OutgoingHttpHeaders, body: string) => Promise<Received>;
}

export interface Received {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

const patienceMs = 5000;
/** The first of several processes answers while the others may still be starting. */
const startMs = 20_000;

/** Opens a connection. A line that is not used for some seconds is closed by the server. */
export async function openLine(url: string): Promise<Line> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { body } = await send(agent, `${url}/health`, 'GET', {});
  return {
    agent,
    process: Number(body.process),
    send: (path, headers, content) => send(agent, `${url}${path}`, 'POST', headers, content),
  };
}

/** Opens connections until one is answered by a process as wanted; new ones go round all processes that have started. */
export async function openLineTo(url: string, isWanted: (process: number) => boolean): Promise<Line> {
  for (const begun = Date.now(); Date.now() - begun < startMs; await pause(20)) {
    const line = await openLine(url);
    if (isWanted(line.process)) return line;
    line.agent.destroy();
  }
  throw new Error('No process as wanted answers.');
}

const send = (
  agent: Agent,
  url: string,
  method: string,
  headers: OutgoingHttpHeaders,
  body = '',
): Promise<Received> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers, signal: AbortSignal.timeout(patienceMs) });
    sent.once('error', reject);
    sent.once('response', (response) => {
      text(response).then(
        (said) => resolve({ status: response.statusCode ?? 0, body: JSON.parse(said) }),
        reject,
      );
    });
    sent.end(body);
  });
