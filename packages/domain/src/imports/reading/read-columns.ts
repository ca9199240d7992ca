import { type FieldKind, fieldsOf, type ImportField, identityFields } from '../format/import-subject.js';
import { normaliseHeader } from '../recognition/normalise-header.js';
import type { Recognition } from '../recognition/recognition.js';

/** One column whose cells are read. */
export interface ReadColumn {
  readonly index: number;
  readonly header: string;
  /** The header as it is compared. */
  readonly headerKey: string;
  readonly field: ImportField;
  readonly kind: FieldKind;
  readonly scale: number;
  /** The zone of its times, where the header states one. */
  readonly timeZone: string | undefined;
  /** Whether the column counts people under a field that counts times: each of them did so once at least. */
  readonly isOfPeople: boolean;
  /** Whether a row that says nothing here is faulty. */
  readonly isRequired: boolean;
}

/** What one person does several times, so that 阅读人数 is fewer than 阅读次数. */
const times: ReadonlySet<ImportField> = new Set(['reads', 'plays', 'views', 'shares']);

/** Which columns of a recognised sheet are read, and as what. */
export function readColumns({ format, columns }: Recognition): readonly ReadColumn[] {
  const kinds = new Map(fieldsOf(format.subject));
  const required = identityFields[format.subject];
  return columns.flatMap(({ index, header, field, scale }) => {
    const kind = field && kinds.get(field);
    if (!field || !kind) return [];
    const { key: headerKey, timeZone } = normaliseHeader(header);
    const isRequired = required.includes(field);
    const isOfPeople = times.has(field) && headerKey.endsWith('人数');
    return [{ index, header, headerKey, field, kind, scale, timeZone, isOfPeople, isRequired }];
  });
}
