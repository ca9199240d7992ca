import { Refusal } from './refusal.js';

declare const brand: unique symbol;

/** A moment, the same everywhere: ISO 8601 in UTC with milliseconds, `2026-11-05T00:30:00.000Z`. Compares as text. */
export type Instant = string & { readonly [brand]: 'Instant' };

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const Instant = Object.freeze({
  /** @throws RangeError unless the milliseconds since 1970 lie within the years 1000 to 9999. */
  ofEpoch: (ms: number): Instant => {
    const text = new Date(ms).toISOString();
    if (!form.test(text) || text < '1000') throw new RangeError(`${text} is outside the years 1000 to 9999.`);
    return text as Instant;
  },
  /** Milliseconds since 1970. */
  epochOf: (at: Instant): number => Date.parse(at),
  parse: (text: string): Instant | Refusal<'NotAnInstant'> => {
    const ms = form.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(ms) && new Date(ms).toISOString() === text && text >= '1000'
      ? (text as Instant)
      : Refusal.of('NotAnInstant', `"${text}" is not an instant of the form YYYY-MM-DDTHH:MM:SS.sssZ.`);
  },
});
