import { type RawBuilder, sql } from 'kysely';
import { today } from '../platform/clock.js';

/**
 * Which posts let their holder in today: `p` a post, `h` its holder. Invented people come in only in demo mode, whose
 * password everybody knows.
 */
export const entitles = (demo: boolean): RawBuilder<boolean> => sql`
  p.from_on <= ${today()} and coalesce(p.until_on >= ${today()}, true) and (${demo} or not h.is_invented)`;
