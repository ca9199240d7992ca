import { type RawBuilder, sql } from 'kysely';

/**
 * A word that is another one as soon as a snapshot of an account of the unit or of a unit below it came, went or changed, or
 * such an account came, moved, closed or went: all of that is carried, in the same transaction, into the sums of the unit (a
 * village's are in its township's), and whoever writes a row leaves the number of her transaction in it.
 * @param unitPath the path of the unit, as SQL
 */
export const stateOfFigures = (unitPath: RawBuilder<unknown>): RawBuilder<string> => sql`
  coalesce((
    select string_agg(n.platform || ' ' || n.xmin::text, ',' order by n.platform)
    from unit u join unit_now n on n.unit_id = u.id
    where u.path = subpath(${unitPath}, 0, least(nlevel(${unitPath}), 4))), '')`;
