import { createHash } from 'node:crypto';
import type { Instant } from '@fulian/domain/kernel';

/**
 * What tells a work apart within its account where the platform gives no id: when it was published, and its title. The
 * title is drawn together to a digest, because it holds the whole caption.
 */
export function workKey(publishedAt: Instant, title: string): string {
  const folded = title.normalize('NFKC').replace(/\s+/gu, '');
  return `${publishedAt} ${createHash('sha256').update(folded).digest('hex').slice(0, 32)}`;
}
