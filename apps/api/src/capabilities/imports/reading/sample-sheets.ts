import { type SheetRow, sampleRows } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import type { Sheet, SheetRefusal, Workbook } from '@fulian/sheets';

/** A sheet and its first rows, among which its headers are looked for. */
export interface SampledSheet {
  readonly sheet: Sheet;
  readonly first: readonly SheetRow[];
}

/** The first rows of all visible sheets. */
export async function sampleSheets(workbook: Workbook): Promise<readonly SampledSheet[] | SheetRefusal> {
  const sampled: SampledSheet[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.isHidden) continue;
    const first = await firstRows(sheet);
    if (Refusal.is(first)) return first;
    sampled.push({ sheet, first });
  }
  return sampled;
}

async function firstRows(sheet: Sheet): Promise<readonly SheetRow[] | SheetRefusal> {
  const sample: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    if (Refusal.is(row)) return row;
    sample.push(row);
    if (sample.length === sampleRows) break;
  }
  return sample;
}
