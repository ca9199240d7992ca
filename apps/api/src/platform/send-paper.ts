import type { Response } from 'express';
import { encodedName } from './send-file.js';

/**
 * Shows a certificate or a plaque. Every time it is shown it is asked whether it still holds, so nothing keeps it without
 * asking; what has not changed is not sent twice. A picture runs nothing and fetches nothing.
 */
export function sendPaper(response: Response, type: string, name: string, content: Uint8Array): void {
  response.set({
    'content-type': type,
    'content-disposition': `inline; filename*=UTF-8''${encodedName(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'no-cache',
  });
  response.send(Buffer.from(content));
}
