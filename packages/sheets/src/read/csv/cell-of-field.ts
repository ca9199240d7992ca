import { type Cell, cellAddress } from '@fulian/domain/imports';

/** `="0123"` keeps Excel from making a number of a text; back-ends write it, and it means the text. */
const keptText = /^="(.*)"$/s;
const guarded = /^'+[=+\-@\t\r]/;

/** A field of a CSV file as a cell; it is always a text, however much it looks like a number. */
export function cellOfField(field: string, column: number, row: number): Cell {
  const ref = cellAddress(column, row);
  return field === '' ? { ref, kind: 'empty', text: '' } : { ref, kind: 'text', text: textOf(field) };
}

function textOf(field: string): string {
  if (field.startsWith("'")) return guarded.test(field) ? field.slice(1) : field;
  if (field.startsWith('="')) return keptText.exec(field)?.[1] ?? field;
  return field;
}
