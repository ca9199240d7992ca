import type { Request } from 'express';
import { fileLimitBytes } from './file-limit.js';

/**
 * Lets whoever is refused come to the end of her file, within reason, so that she hears the answer instead of a broken line;
 * nothing of it is kept.
 */
export function hearOut(request: Request): void {
  let patience = 4 * fileLimitBytes;
  request.on('data', (piece: Uint8Array) => {
    patience -= piece.length;
    if (patience < 0) request.destroy();
  });
}
