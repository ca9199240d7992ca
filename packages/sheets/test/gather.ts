import type { SheetRow } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import {
  openWorkbook,
  type SheetLimits,
  type SheetRefusal,
  type SheetSource,
  type Workbook,
} from '../src/index.js';

/** All that comes, as one list. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export const bytesOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> =>
  Buffer.concat(await all(pieces));

/** The workbook, or a failed test when it is refused. */
export async function opened(
  source: SheetSource,
  fileName = 'file',
  limits?: SheetLimits,
): Promise<Workbook> {
  const workbook = await openWorkbook(source, fileName, limits);
  if (Refusal.is(workbook)) throw new Error(`${workbook.code}: ${workbook.message}`);
  return workbook;
}

/** The rows of the first sheet; a refusal among them is a failed test. */
export async function rowsIn(source: SheetSource): Promise<readonly SheetRow[]> {
  const [sheet] = (await opened(source)).sheets;
  return (await all(sheet?.rows() ?? none())).map((row) => {
    if (Refusal.is(row)) throw new Error(`${row.code}: ${row.message}`);
    return row;
  });
}

export const textsIn = async (source: SheetSource): Promise<readonly (readonly string[])[]> =>
  (await rowsIn(source)).map((row) => row.cells.map((cell) => cell.text));

/** The refusal that a file meets, when it is opened or while its first sheet is read; undefined when it is read to the end. */
export async function refusalOf(
  source: SheetSource,
  limits?: SheetLimits,
): Promise<SheetRefusal | undefined> {
  const workbook = await openWorkbook(source, 'file', limits);
  if (Refusal.is(workbook)) return workbook as SheetRefusal;
  for await (const row of workbook.sheets[0]?.rows() ?? none())
    if (Refusal.is(row)) return row as SheetRefusal;
  return undefined;
}

async function* none(): AsyncGenerator<never> {}
