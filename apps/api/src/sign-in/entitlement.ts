import { type RawBuilder, sql } from 'kysely';
import { today } from '../platform/clock.js';

/** Of the posts `p`: those that are held today. */
export const heldToday = (): RawBuilder<boolean> =>
  sql`p.from_on <= ${today()} and coalesce(p.until_on >= ${today()}, true)`;

/**
 * Of the posts `p` of persons `h`: those that let their holder in today. Invented people come in only in demo mode,
 * whose password everybody knows.
 */
export const entitles = (demo: boolean): RawBuilder<boolean> =>
  sql`${heldToday()} and (${demo} or not h.is_invented)`;
