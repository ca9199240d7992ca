import { type Recognition, rowReaderOf } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import type { SheetRefusal, Workbook } from '@fulian/sheets';
import { businessTimeZone, today } from '../../../platform/clock.js';
import { accountFinder } from './account-finder.js';
import type { ReadingTask } from './begin-reading.js';
import { breather } from './breathe.js';
import type { KnownAccount } from './file-account.js';
import type { FoundSheets } from './find-sheets.js';
import { bareLine, type Line, storableProblem } from './line.js';
import type { LineMaker } from './line-maker.js';
import { repeatWatch } from './repeat-watch.js';
import { snapshotLines } from './snapshot-lines.js';
import { workLines } from './work-lines.js';

/** The lines of all sheets that are read, one after the other; a refusal can only be the last. */
export async function* linesOf(
  task: ReadingTask,
  dateSystem: Workbook['dateSystem'],
  found: FoundSheets,
  account: KnownAccount | null,
): AsyncGenerator<Line | SheetRefusal> {
  const makerFor = await lineMakers(task, found, account);
  const context = {
    dateSystem,
    timeZone: businessTimeZone,
    today: today(),
  };
  const breathe = breather();
  for (const { sheet, recognition } of found.sheets) {
    const read = rowReaderOf(recognition, context);
    const make = makerFor(recognition);
    for await (const row of sheet.rows()) {
      await breathe();
      if (Refusal.is(row)) return yield row;
      if (row.number <= recognition.headerRow) continue;
      const reading = read(row);
      if (reading.outcome === 'skipped') continue;
      const bare = bareLine(sheet.name, row);
      if (reading.outcome === 'faulty') yield { ...bare, problems: reading.problems.map(storableProblem) };
      else yield { ...bare, ...make(row, reading) };
    }
  }
}

/** How rows become lines, by the sheet they stand in; all sheets together tell each thing once. */
async function lineMakers(
  task: ReadingTask,
  { format }: FoundSheets,
  account: KnownAccount | null,
): Promise<(recognition: Recognition) => LineMaker> {
  const watch = repeatWatch();
  if (format.subject === 'works' && account) return (recognition) => workLines(recognition, account, watch);
  const find = await accountFinder(task.unitPath);
  return (recognition) => snapshotLines(recognition, account, find, watch);
}
