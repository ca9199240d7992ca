import { Actor, type Member } from '@fulian/domain/access';
import { type ImportSubject, workIdentity } from '@fulian/domain/imports';
import type { CalendarDate, Instant } from '@fulian/domain/kernel';
import { inWork } from '../src/access/work.js';
import type { ImportType } from '../src/capabilities/imports/import.type.js';
import { inAskersName } from '../src/capabilities/imports/in-askers-name.js';
import { beginReading, type ReadingTask } from '../src/capabilities/imports/reading/begin-reading.js';
import type { Line } from '../src/capabilities/imports/reading/line.js';
import type { Told } from '../src/capabilities/imports/reading/told.js';

import { writeLines } from '../src/capabilities/imports/reading/write-lines.js';
import { newId } from '../src/platform/new-id.js';
import { rows, sql } from '../src/platform/rows.js';
import type { ImportWorld } from './import-world.js';
import type { UnitName } from './plant-units.js';

const bare = (rowNumber: number) => ({ sheet: 'Sheet1', rowNumber, cells: [] });

/** A line about an account on a day. */
export const dayLine = (accountId: string, day: string, told: Told, rowNumber = 2): Line => ({
  ...bare(rowNumber),
  accountId,
  day: day as CalendarDate,
  told,
});

/** A line about a work, published at a wall clock time in China. */
export const workLine = (accountId: string, time: string, title: string, told: Told, rowNumber = 2): Line => {
  const publishedAt = new Date(`${time}:00+08:00`).toISOString() as Instant;
  return {
    ...bare(rowNumber),
    accountId,
    day: time.slice(0, 10) as CalendarDate,
    publishedAt,
    title,
    workId: newId(),
    workKey: workIdentity({ publishedAt, title }),
    told,
  };
};

async function* each(lines: readonly Line[]): AsyncGenerator<Line> {
  yield* lines;
}

/** Begins to read a file whose rows a test makes up itself, or begins anew. */
export async function beginLines(
  world: ImportWorld,
  by: Member,
  unit: UnitName,
  known?: string,
): Promise<ReadingTask> {
  const importId = known ?? (await world.bringIn(by, unit, { rows: [['x']] }));
  const task = await inWork(world.database.em, Actor.system('test'), () => beginReading(importId));
  if (!task) throw new Error('There is nothing to read.');
  return task;
}

export const putLines = (
  world: ImportWorld,
  task: ReadingTask,
  subject: ImportSubject,
  lines: readonly Line[],
) =>
  inWork(world.database.em, Actor.system('test'), () =>
    inAskersName(task, () => writeLines(task, subject, each(lines))),
  );

/** An import as if a file with these lines had been read. */
export async function readLines(
  world: ImportWorld,
  by: Member,
  unit: UnitName,
  subject: ImportSubject,
  lines: readonly Line[],
): Promise<ImportType> {
  const task = await beginLines(world, by, unit);
  const format = subject === 'works' ? 'douyin_works' : 'daily_sheet';
  await world.asSystem(() => rows(sql`update import set format = ${format} where id = ${task.importId}`));
  await putLines(world, task, subject, lines);
  return (await world.look(by, task.importId)) as ImportType;
}
