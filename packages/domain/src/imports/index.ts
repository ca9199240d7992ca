export type { FormatColumn, ImportFormat } from './format/import-format.js';
export {
  type ImportFormatName,
  importFormatNames,
  importFormats,
  type KnownFormat,
} from './format/import-formats.js';
export {
  type FieldKind,
  type FieldValues,
  fieldsOf,
  type ImportField,
  type ImportSubject,
  identityFields,
  importSubjects,
  type SnapshotField,
  type SnapshotValues,
  snapshotFields,
  type WorkField,
  type WorkValues,
  workFields,
} from './format/import-subject.js';
export {
  type ReviewState,
  type RowShare,
  reviewStates,
  rowShares,
  type WorkKind,
  workKinds,
} from './format/work-word.js';
export { ColumnMapping, type MappingRefusal } from './mapping/column-mapping.js';
export { platformsOfFormat } from './mapping/format-named.js';
export { type HeaderCell, headerCells, headerShape, headerText } from './mapping/header-shape.js';
export { recall, recogniseAs } from './mapping/recognise-as.js';
export { fieldsOfFormat, suggestFields, suggestFormat, suggestHeaderRow } from './mapping/suggest.js';
export { importFigures, readImports } from './permissions.js';
export {
  type CellProblem,
  type CellProblemCode,
  CellRefusal,
  cellProblemCodes,
} from './reading/cell-problem.js';
export { readChange } from './reading/read-change.js';
export { readCount } from './reading/read-count.js';
export { readDay } from './reading/read-day.js';
export { readIdentifier } from './reading/read-identifier.js';
export { readInstant } from './reading/read-instant.js';
export { readRatio } from './reading/read-ratio.js';
export { readSeconds } from './reading/read-seconds.js';
export { readSpokenCount } from './reading/read-spoken-count.js';
export { readText } from './reading/read-text.js';
export { readPlatform, readReviewState, readWorkKind } from './reading/read-word.js';
export type { ReadingContext } from './reading/reading-context.js';
export { type RowReader, rowReaderOf } from './reading/row-reader.js';
export { type RowReading, type SkipReason, skipReasons } from './reading/row-reading.js';
export { fittingPlatforms, type NotRecognised, recognise, sampleRows } from './recognition/recognise.js';
export type { RecognisedColumn, Recognition } from './recognition/recognition.js';
export { type Cell, type CellKind, cellKinds, type DateSystem, type SheetRow } from './sheet/cell.js';
export { cellAddress, columnLetters } from './sheet/cell-address.js';
export { SerialDay } from './sheet/serial-day.js';
export { isReadOn, snapshotOf } from './snapshot-of.js';
export { workIdentity } from './work-identity.js';
export { workOf } from './work-of.js';
export { allowCommit } from './workflow/allow-commit.js';
export { type ImportEvent, ImportState, importEvents, importStates } from './workflow/import-state.js';
export { type RowCounts, type RowOutcome, rowOutcomes } from './workflow/row-outcome.js';
