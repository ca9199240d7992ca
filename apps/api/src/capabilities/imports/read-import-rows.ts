import { type RowOutcome, rowOutcomes } from '@fulian/domain/imports';
import type { CalendarDate } from '@fulian/domain/kernel';
import { type Connection, Cursor, connectionOf, type PageArgs, pageSize } from '../../platform/connection.js';
import { rows, sql } from '../../platform/rows.js';
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

/** The rows of an import in the order of the file, all or those of one outcome. */
export async function readImportRows(
  { id, rowCounts }: ImportType,
  outcome: RowOutcome | null,
  args: PageArgs,
): Promise<Connection<ImportRowType>> {
  const size = pageSize(args);
  const after = args.after ? Number(Cursor.decode(args.after, 1)[0]) : -1;
  const outcomes: readonly RowOutcome[] = outcome ? [outcome] : rowOutcomes;
  const found = await rows(sql<RowRecord>`
    select ordinal, sheet, row_number as "rowNumber", outcome, cells, problems, account_id as "accountId",
      day::text as "on", published_at as "publishedAt", title, told, known
    from import_row
    where import_id = ${id} and ordinal > ${after} ${outcome ? sql`and outcome = ${outcome}` : sql``}
    order by ordinal limit ${size + 1}`);
  const total = outcomes.reduce((sum, each) => sum + rowCounts[each], 0);
  return connectionOf(found, args, ({ ordinal }) => [ordinal], rowType, total);
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
