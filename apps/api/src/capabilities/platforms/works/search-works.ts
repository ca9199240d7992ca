import { type CalendarDate, Id } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { lastSeen, type WorkRow, workColumns, workOf } from './last-seen.js';
import type { WorkType } from './work.type.js';
import type { WorkSearchType } from './work-search.type.js';

/** Which works are asked for; what is null does not narrow. */
export interface WorkSearch {
  readonly unitId: string;
  /** Words of the title, parted by spaces; a work has all of them. Without words nothing is found. */
  readonly words: string;
  readonly platform: PlatformKind | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Where to look; null when the unit is not in one's own subtree. */
export async function findWorkSearch(unitId: string): Promise<WorkSearchType | null> {
  if (!Id.matches(unitId)) return null;
  return row(sql<WorkSearchType>`
    select id as "unitId" from unit where id = ${unitId} and path <@ (select app_subtree())`);
}

/** Works of a subtree by words of their titles, the latest first. */
export async function searchWorks(search: WorkSearch, args: PageArgs): Promise<Connection<WorkType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 2) : null;
  const words = wordsOf(search.words);
  const found = words.length ? await rows(sql<WorkRow>`${foundWorks(search, words, after, size)}`) : [];
  return connectionOf(found, args, ({ publishedOn, id }) => [publishedOn, id], workOf, found[0]?.total ?? 0);
}

const foundWorks = (
  { unitId, platform, from, to }: WorkSearch,
  words: readonly string[],
  after: readonly (string | number | null)[] | null,
  size: number,
) => sql`
  with fitting as materialized (
    select w.* from work w join account a on a.id = w.account_id
    where w.id in (
      select works_with_pieces(
        (select array_agg(distinct piece) from unnest(${words}::text[]) word cross join unnest(text_pieces(word)) piece),
        (select path from unit where id = ${unitId} and path <@ (select app_subtree()))))
    and (select bool_and(position(word in lower(normalize(w.title, nfkc))) > 0) from unnest(${words}::text[]) word)
    ${platform ? sql`and a.platform = ${platform}` : sql``}
    ${from ? sql`and w.published_on >= ${from}` : sql``}
    ${to ? sql`and w.published_on <= ${to}` : sql``})
  select (select count(*)::int from fitting) as total, ${workColumns}
  from (
    select * from fitting w
    ${after ? sql`where (w.published_on, w.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    order by w.published_on desc, w.id desc limit ${size + 1}) w
  ${lastSeen}
  order by w.published_on desc, w.id desc`;

/** The words as titles are compared: full-width letters as usual ones, capitals as small ones. */
const wordsOf = (text: string): readonly string[] => [
  ...new Set(text.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean).slice(0, mostWords)),
];

const mostWords = 8;
