import type { SavedCell, ShownTable } from './shown-table.ts';

const most = { rows: 2000, columns: 60, characters: 5000 };

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= most.characters;

const isCell = (value: unknown): value is SavedCell =>
  value === null ||
  isText(value) ||
  Number.isFinite(value) ||
  (typeof value === 'object' &&
    isText((value as { date?: unknown }).date) &&
    isDay(value as { date: string }));

const isDay = ({ date }: { readonly date: string }): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

const isListOf = <Each>(
  value: unknown,
  length: number,
  isEach: (each: unknown) => each is Each,
): value is Each[] => Array.isArray(value) && value.length <= length && value.every(isEach);

const isRow = (value: unknown): value is SavedCell[] => isListOf(value, most.columns, isCell);

/** The table that a form sends; undefined where it is none, or too large to have been on a page. */
export function shownTableIn(form: FormData): ShownTable | undefined {
  const sent = form.get('table');
  if (typeof sent !== 'string') return undefined;
  const table = parsed(sent);
  if (typeof table !== 'object' || table === null) return undefined;
  const { name, headers, rows, total } = table as Record<string, unknown>;
  if (!isText(name) || !isListOf(headers, most.columns, isText) || !isListOf(rows, most.rows, isRow))
    return undefined;
  return { name, headers, rows, ...(Number.isSafeInteger(total) && { total: total as number }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
