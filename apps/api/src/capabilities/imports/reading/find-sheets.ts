import {
  type KnownFormat,
  type NotRecognised,
  type Recognition,
  recognise,
  type SheetRow,
  sampleRows,
} from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import type { Sheet, SheetRefusal, Workbook } from '@fulian/sheets';

export interface FoundSheet {
  readonly sheet: Sheet;
  readonly recognition: Recognition;
}

/** What of a workbook is read. */
export interface FoundSheets {
  readonly format: KnownFormat;
  readonly dateSystem: Workbook['dateSystem'];
  readonly sheets: readonly FoundSheet[];
  /** The platforms the file may come from; undefined for any. */
  readonly platforms: readonly PlatformKind[] | undefined;
  /** Whether some rows do not say whose they are. */
  readonly needsAccount: boolean;
}

/**
 * Finds the sheets that can be read: the best recognised one, and all others of the same format.
 * @param platform that of the account the file is known to belong to
 */
export async function findSheets(
  workbook: Workbook,
  platform?: PlatformKind,
): Promise<FoundSheets | NotRecognised | SheetRefusal> {
  const recognised: FoundSheet[] = [];
  const refusals: NotRecognised[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.isHidden) continue;
    const sample = await firstRows(sheet);
    if (Refusal.is(sample)) return sample;
    const recognition = recognise(sample, platform);
    if (Refusal.is(recognition)) refusals.push(recognition);
    else recognised.push({ sheet, recognition });
  }
  const [best] = recognised.toSorted((a, b) => b.recognition.confidence - a.recognition.confidence);
  if (!best) return mostTelling(refusals);
  const { format, platforms } = best.recognition;
  const sheets = recognised.filter(({ recognition }) => recognition.format.name === format.name);
  const needsAccount = sheets.some(({ recognition }) => recognition.needsAccount);
  return { format, dateSystem: workbook.dateSystem, sheets, platforms, needsAccount };
}

async function firstRows(sheet: Sheet): Promise<SheetRow[] | SheetRefusal> {
  const sample: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    if (Refusal.is(row)) return row;
    sample.push(row);
    if (sample.length === sampleRows) break;
  }
  return sample;
}

/** A sheet that nearly fits says more about what is wrong than an empty one beside it. */
function mostTelling(refusals: readonly NotRecognised[]): NotRecognised {
  const order: readonly NotRecognised['code'][] = ['MissingColumns', 'UnknownFormat', 'EmptySheet'];
  const [first] = refusals.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  return first ?? { ...Refusal.of('EmptySheet', 'The file has no visible sheet.'), missing: [] };
}
