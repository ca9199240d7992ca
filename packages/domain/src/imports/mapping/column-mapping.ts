import { Refusal } from '../../kernel/index.js';
import type { ImportFormatName } from '../format/import-formats.js';
import { fieldsOf, type ImportField, type ImportSubject } from '../format/import-subject.js';
import { formatNamed } from './format-named.js';

/** Which column of a sheet means what, as somebody decided who knows the sheet. */
export interface ColumnMapping {
  readonly format: ImportFormatName;
  /** The row of headers it is for, as `headerShape` tells it. */
  readonly shape: string;
  /** What each column with a header is read as, from the left; null: it is not read. */
  readonly fields: readonly (ImportField | null)[];
}

export type MappingRefusal = Refusal<'MappingDoesNotFit' | 'FieldTwice' | 'FieldMissing'>;

/** The fields without which a row is about nothing. */
const indispensable: Readonly<Record<ImportSubject, readonly ImportField[]>> = {
  works: ['title', 'publishedAt'],
  snapshots: ['on'],
};

const figureKinds: ReadonlySet<string> = new Set(['count', 'change', 'ratio', 'seconds']);

export const ColumnMapping = Object.freeze({
  /** Why columns cannot be read this way; undefined when they can. The path ends with the column's place, or the field. */
  check: ({ format, fields }: Pick<ColumnMapping, 'format' | 'fields'>): MappingRefusal | undefined => {
    const known = formatNamed(format);
    const kinds = new Map<string, string>(known ? fieldsOf(known.subject) : []);
    const chosen = fields.flatMap((field) => field ?? []);
    const stranger = chosen.find((field) => !kinds.has(field));
    if (!known || stranger)
      return Refusal.of('MappingDoesNotFit', `A file of ${format} has no ${stranger ?? 'columns'}.`, [
        'columns',
      ]);
    const double = chosen.find((field, at) => chosen.indexOf(field) !== at);
    if (double)
      return Refusal.of('FieldTwice', `Two columns are both read as ${double}.`, ['columns', double]);
    const missing = indispensable[known.subject].find((field) => !chosen.includes(field));
    if (missing) return Refusal.of('FieldMissing', `No column is read as ${missing}.`, ['columns', missing]);
    const hasFigure = chosen.some((field) => figureKinds.has(kinds.get(field) ?? ''));
    return hasFigure ? undefined : Refusal.of('FieldMissing', 'No column is read as a figure.', ['columns']);
  },
});
