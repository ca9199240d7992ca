import { type RowOutcome, rowOutcomes } from '@fulian/domain/imports';
import { type CalendarDate, Id } from '@fulian/domain/kernel';
import type { RawBuilder } from 'kysely';
import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import { row, rows, sql } from '../../platform/rows.js';
import type { ImportType } from './import.type.js';
import type { ImportRowType } from './import-row.type.js';
import type { RowProblem } from './reading/line.js';
import type { Told, ToldFigure } from './reading/told.js';
import type { RowFigureType } from './row-figure.type.js';

interface RowRecord {
  readonly ordinal: number;
  readonly sheet: string;
  readonly rowNumber: number;
  readonly outcome: RowOutcome;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[] | null;
  readonly accountId: string | null;
  readonly on: CalendarDate | null;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly told: Told | null;
  readonly known: Told | null;
}

/** Which rows are asked for; what is undefined or null does not narrow. */
export interface RowFilter {
  readonly outcome?: RowOutcome | null;
  readonly accountId?: string | null;
  readonly on?: CalendarDate | null;
}

/**
 * The rows of an import in the order of the file.
 * @param isCounted whether the total is asked for: it costs a count where an account or a day narrows
 */
export async function readImportRows(
  { id, rowCounts }: ImportType,
  filter: RowFilter,
  args: PageArgs,
  isCounted: boolean,
): Promise<Connection<ImportRowType>> {
  const size = pageSize(args);
  const after = args.after ? Number(Cursor.decode(args.after, 1)[0]) : -1;
  const narrowed = narrowing(id, filter);
  const found = await rows(sql<RowRecord>`
    select ordinal, sheet, row_number as "rowNumber", outcome, cells, problems, account_id as "accountId",
      day::text as "on", published_at as "publishedAt", title, told, known
    from import_row
    where ${narrowed} and ordinal > ${after}
    order by ordinal limit ${size + 1}`);
  const total = isCounted ? await totalOf(rowCounts, filter, narrowed) : 0;
  return connectionOf(found, args, ({ ordinal }) => [ordinal], rowType, total);
}

const narrowing = (importId: string, { outcome, accountId, on }: RowFilter): RawBuilder<unknown> =>
  sql.join(
    [
      sql`import_id = ${importId}`,
      ...(outcome ? [sql`outcome = ${outcome}`] : []),
      ...(accountId == null ? [] : [sql`account_id = ${Id.matches(accountId) ? accountId : null}`]),
      ...(on ? [sql`day = ${on}`] : []),
    ],
    sql` and `,
  );

async function totalOf(
  rowCounts: ImportType['rowCounts'],
  { outcome, accountId, on }: RowFilter,
  narrowed: RawBuilder<unknown>,
): Promise<number> {
  if (accountId != null || on) {
    const counted = await row(sql<{ count: number }>`
      select count(*)::int as count from import_row where ${narrowed}`);
    return counted?.count ?? 0;
  }
  const outcomes: readonly RowOutcome[] = outcome ? [outcome] : rowOutcomes;
  return outcomes.reduce((sum, each) => sum + rowCounts[each], 0);
}

const rowType = ({ problems, publishedAt, told, known, ...record }: RowRecord): ImportRowType => ({
  ...record,
  problems: problems ?? [],
  publishedAt: publishedAt ? new Date(publishedAt) : null,
  figures: Object.entries(told ?? {}).map(([field, figure]) =>
    figureType(field, figure, known?.[field as keyof Told]),
  ),
});

const figureType = (field: string, told: ToldFigure, known: ToldFigure | undefined): RowFigureType => ({
  field,
  told: numberOf(told),
  toldIsLowerBound: typeof told === 'object',
  known: known === undefined ? null : numberOf(known),
  knownIsLowerBound: typeof known === 'object',
});

const numberOf = (figure: ToldFigure): number => (typeof figure === 'object' ? figure.atLeast : figure);
