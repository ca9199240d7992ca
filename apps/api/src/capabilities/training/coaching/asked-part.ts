import type { Request, Response } from 'express';
import { HttpRefusal } from '../../../platform/http-refusal.js';

/** Where a part of a file begins, and how many bytes it has. */
interface Part {
  readonly from: number;
  readonly size: number;
}

/**
 * Which part of a file of `whole` bytes is asked for, as players do that jump to a moment (RFC 9110, 14); the answer is told so.
 * Several parts at once, or something that is no range, are answered with the whole.
 * @throws HttpRefusal 416 for a part that lies behind the end
 */
export function askedPart(request: Request, response: Response, whole: number): Part {
  response.set('accept-ranges', 'bytes');
  const asked = request.range(whole, { combine: true });
  if (asked === -1) {
    response.set('content-range', `bytes */${whole}`);
    throw new HttpRefusal(416, 'NoSuchPart', `The file has ${whole} bytes.`);
  }
  const [only, ...others] = typeof asked === 'object' && asked.type === 'bytes' ? asked : [];
  if (!only || others.length > 0) return { from: 0, size: whole };
  response.status(206).set('content-range', `bytes ${only.start}-${only.end}/${whole}`);
  return { from: only.start, size: only.end - only.start + 1 };
}
