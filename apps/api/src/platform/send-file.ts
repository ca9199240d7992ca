import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly size?: number;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/**
 * Sends a file to be kept, never to be shown: what people bring in is theirs, and no page of ours may run it. A reader
 * who goes away ends the sending.
 */
export async function sendFile(response: Response, { name, type, size, pieces }: SentFile): Promise<void> {
  response.set({
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodedName(name)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    ...(size !== undefined && { 'content-length': String(size) }),
  });
  try {
    await pipeline(pieces, response);
  } catch (error) {
    if (!response.destroyed || !isGone(error)) throw error;
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** The name of a file in a header, as RFC 8187 wants it, which is stricter than an address. */
export const encodedName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
