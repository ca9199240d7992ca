import { sendRest } from './send-rest.ts';
import { begunBefore, forget, remember } from './unfinished.ts';

/** What came of sending a file. */
export type Uploaded =
  | { readonly state: 'sent'; readonly id: string }
  | { readonly state: 'refused'; readonly code: string };

/** How a file gets on: its share that has arrived, and whether the line is away and waited for. */
export type OnProgress = (share: number, isWaiting: boolean) => void;

/** How long it waits for the line to come back, time after time, before it gives up; a file that gets on starts anew. */
const waitsMs = [500, 1000, 2000, 4000, 8000, 15_000];

const version = { 'tus-resumable': '1.0.0' };

/**
 * Sends a file by the tus protocol, without holding it in memory. Where the line breaks it goes on from what has arrived;
 * so it does when the same file is chosen again after the page was closed.
 */
export async function upload(to: string, file: File, onprogress: OnProgress): Promise<Uploaded> {
  let address = begunBefore(to, file);
  let arrived = 0;
  for (let tries = 0; ; tries++) {
    try {
      const from = address ? await askHowFar(address) : null;
      if (from !== null && from > arrived) tries = 0;
      if (from === null) address = await begin(to, file);
      arrived = from ?? 0;
      onprogress(arrived / file.size, false);
      if (arrived < file.size)
        await sendRest(address as string, file, arrived, (bytes) => onprogress(bytes / file.size, false));
      forget(to, file);
      return { state: 'sent', id: (address as string).split('/').at(-1) ?? '' };
    } catch (error) {
      if (error instanceof Refused) {
        forget(to, file);
        return { state: 'refused', code: error.code };
      }
      const wait = waitsMs[tries];
      if (wait === undefined) return { state: 'refused', code: 'ConnectionLost' };
      onprogress(arrived / file.size, true);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** A no that trying again does not change. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** How much of a file has arrived; null where nothing is known of it any more. */
async function askHowFar(address: string): Promise<number | null> {
  const answer = await fetch(address, { method: 'HEAD', headers: version, cache: 'no-store' });
  if (answer.ok) return Number(answer.headers.get('upload-offset'));
  if (answer.status === 401) throw new Refused('UNAUTHENTICATED');
  if (answer.status < 500) return null;
  throw new Error(`Asking how far was answered with ${answer.status}.`);
}

async function begin(to: string, file: File): Promise<string> {
  const answer = await fetch(to, {
    method: 'POST',
    headers: {
      ...version,
      'upload-length': String(file.size),
      'upload-metadata': `filename ${base64(file.name)}`,
    },
  });
  if (answer.status >= 500) throw new Error(`Beginning was answered with ${answer.status}.`);
  const address = answer.headers.get('location');
  if (!answer.ok || !address) throw new Refused(await codeOf(answer));
  remember(to, file, address);
  return address;
}

async function codeOf(answer: Response): Promise<string> {
  const said: { code?: string } = await answer.json().catch(() => ({}));
  return said.code ?? 'Unknown';
}

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
