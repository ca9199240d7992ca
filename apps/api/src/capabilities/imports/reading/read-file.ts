import { Refusal } from '@fulian/domain/kernel';
import { openWorkbook, type Workbook } from '@fulian/sheets';
import { failImport } from '../fail-import.js';
import { inAskersName } from '../in-askers-name.js';
import { knownMappings } from '../mapping/kept-mapping.js';
import { storedFile } from '../originals/original-parts.js';
import { SealBroken } from '../originals/seal.js';
import { askForAccount } from './ask-for-account.js';
import { beginReading, type ReadingTask } from './begin-reading.js';
import { chosenPlatform, fileAccount } from './file-account.js';
import { findSheets } from './find-sheets.js';
import { keepRecognition } from './keep-recognition.js';
import { keepSample } from './keep-sample.js';
import { linesOf } from './lines-of.js';
import { sampleSheets } from './sample-sheets.js';
import { Superseded } from './superseded.js';
import { writeLines } from './write-lines.js';

/**
 * The job that reads a file: what it is, whose it is, and what each row would change. It may be killed at any moment and
 * begins anew; it holds no transaction open, so that others work on in between.
 */
export async function readFile({ importId }: { readonly importId: string }): Promise<void> {
  const task = await beginReading(importId);
  if (!task) return;
  try {
    const refusal = await inAskersName(task, () => read(task));
    if (refusal) await failImport(importId, refusal);
  } catch (error) {
    if (!(error instanceof Superseded)) throw error;
  }
}

/** Returns why the file cannot be read, if so. */
async function read(task: ReadingTask): Promise<Refusal | undefined> {
  const workbook = await openOriginal(task);
  if (Refusal.is(workbook)) return workbook;
  const sampled = await sampleSheets(workbook);
  if (Refusal.is(sampled)) return sampled;
  const mappings = await knownMappings(task.unitId, task.mapping);
  const found = findSheets(sampled, { platform: await chosenPlatform(task), mappings });
  if (Refusal.is(found)) {
    await keepSample(task, sampled);
    return found;
  }
  const account = found.needsAccount ? await fileAccount(task, found.platforms) : null;
  await keepRecognition(task, found, account);
  if (found.needsAccount && !account) return askForAccount(task);
  return writeLines(task, found.format.subject, linesOf(task, workbook.dateSystem, found, account));
}

async function openOriginal({ importId, fileName }: ReadingTask): Promise<Workbook | Refusal> {
  try {
    return await openWorkbook(storedFile(importId), fileName);
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    return Refusal.of('OriginalLocked', 'The file was sealed with another key.');
  }
}
