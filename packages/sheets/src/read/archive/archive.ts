import type { Entry, ZipFile } from 'yauzl';

/** The parts of an .xlsx file, checked and not yet unpacked. */
export interface Archive {
  readonly bytes: Buffer;
  readonly zip: ZipFile;
  /** By lower-case name: some programs write `sharedStrings.xml` in another case than they refer to it. */
  readonly parts: ReadonlyMap<string, Entry>;
}
