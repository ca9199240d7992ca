import type { Instant } from '../kernel/index.js';

/** How much of a title tells a work from others of the same minute; what comes behind is often edited. */
const tellingCharacters = 80;
const noise = /[\s\p{Cf}]+/gu;

interface Identified {
  readonly title: string;
  readonly publishedAt: Instant;
  /** The platform's own id, where a file gives it. */
  readonly externalId?: string | undefined;
}

/**
 * What tells a work from the other works of its account: the platform's own id where a file gives it, and nothing else then.
 * Most exports give works no id, so that it is the minute in which it was
 * published and the beginning of its title, compared without spaces, line breaks and widths: saving a file again in a
 * spreadsheet program drops the seconds and may change the line breaks. A work whose title was rewritten from the start
 * counts as another work.
 */
export function workIdentity(work: Identified): string {
  if (work.externalId) return `id|${work.externalId}`;
  const title = work.title.normalize('NFKC').toLowerCase().replace(noise, '');
  const minute = work.publishedAt.slice(0, 16);
  return `${minute}Z|${[...title].slice(0, tellingCharacters).join('')}`;
}
