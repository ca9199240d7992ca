import { announce } from '../../../platform/announce.js';
import { row, sql } from '../../../platform/rows.js';
import { progressChannel } from '../queues.js';
import type { ReadingTask } from './begin-reading.js';
import type { KnownAccount } from './file-account.js';
import type { FoundSheets } from './find-sheets.js';
import { storable } from './line.js';
import { Superseded } from './superseded.js';

/** A column of a file as it is kept: where it stands, its header, and what it was taken for. */
export interface KeptColumn {
  readonly sheet: string;
  readonly letters: string;
  readonly index: number;
  readonly header: string;
  readonly field: string | null;
  readonly scale: number;
  /** Whether the header is known; absent in what was kept before this was told. */
  readonly isKnown?: boolean;
}

/** Keeps what the file was recognised as, for the preview. */
export async function keepRecognition(
  task: ReadingTask,
  found: FoundSheets,
  account: KnownAccount | null,
): Promise<void> {
  const { recognition, mapping } = found.best;
  const kept = await row(sql`
    update import set format = ${found.format.name}, columns = ${JSON.stringify(columnsOf(found))}::jsonb,
      account_id = ${account?.id ?? null}, confidence = ${recognition.confidence},
      recognised_by = ${mapping?.origin ?? 'headers'}, mapping_id = ${mapping?.mappingId ?? null},
      sample = ${JSON.stringify(found.sample)}::jsonb
    where id = ${task.importId} and attempt = ${task.attempt} and state = 'reading' returning id`);
  if (!kept) throw new Superseded();
  await announce(progressChannel, task.importId);
}

const columnsOf = ({ sheets }: FoundSheets): KeptColumn[] =>
  sheets.flatMap(({ sheet, recognition }) =>
    recognition.columns.map(({ letters, index, header, field, scale, isKnown }) => ({
      sheet: sheet.name,
      letters,
      index,
      header: storable(header),
      field: field ?? null,
      scale,
      isKnown,
    })),
  );
