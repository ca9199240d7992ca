import type { PlatformKind } from '../../platforms/index.js';
import type { ImportField, ImportSubject, SnapshotField, WorkField } from './import-subject.js';
import type { WorkKind } from './work-word.js';

/** One column of a format: the field it fills and the headers under which it is met. */
export interface FormatColumn<Field extends ImportField = ImportField> {
  readonly field: Field;
  /** The first is the platform's own word; all are compared after `normaliseHeader`. */
  readonly headers: readonly string[];
  readonly isRequired?: true;
  /** What bare numbers below are multiplied by where the header says nothing of it; otherwise 1. */
  readonly scale?: number;
}

interface FormatOf<Name extends string, Subject extends ImportSubject, Field extends ImportField> {
  /** What is stored and sent for this format. */
  readonly name: Name;
  readonly subject: Subject;
  /** The platform all rows come from, where the format is a platform's own. */
  readonly platform?: PlatformKind;
  readonly columns: readonly FormatColumn<Field>[];
  /** Beside the required columns at least one of these must be there. */
  readonly anyOf?: readonly Field[];
  /** Headers that are known to stand in such a file and tell nothing that is kept: they speak for the format. */
  readonly others?: readonly string[];
}

/**
 * A shape of file that can be read: data only, so that a new one is a file of headers and its tests. Its docstring says where
 * the headers were seen.
 */
export type ImportFormat<Name extends string = string> =
  | (FormatOf<Name, 'works', WorkField> & {
      /** What all its works are made as, where no column says it. */
      readonly workKind?: WorkKind;
    })
  | FormatOf<Name, 'snapshots', SnapshotField>;
