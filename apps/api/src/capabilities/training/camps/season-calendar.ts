import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal } from '@fulian/domain/kernel';
import { SeasonCalendar } from '@fulian/domain/training';
import { Explained } from '../../../explain-failure.js';

/** The calendar that comes with the product, beside the sources and beside the build alike. */
const shippedFile = new URL(
  import.meta.url.includes('/dist/')
    ? '../../../../../data/busy-seasons.json'
    : '../../../../data/busy-seasons.json',
  import.meta.url,
);

/**
 * Reads a calendar of busy seasons.
 * @param file The operator's; without it the shipped one.
 * @throws Explained where there is no such file or it is no calendar, with the place of the first fault.
 */
export async function readSeasonCalendar(file: string | undefined): Promise<SeasonCalendar> {
  const text = await readFile(file ? resolve(file) : shippedFile, 'utf8').catch(() => {
    throw new Explained(`SEASON_CALENDAR: the file ${file} cannot be read.`);
  });
  const calendar = SeasonCalendar.read(parsed(text, file));
  if (!Refusal.is(calendar)) return calendar;
  throw new Explained(
    `SEASON_CALENDAR: ${file} is no calendar of seasons: at ${calendar.path?.join('.') || 'its beginning'}, ${calendar.message}.`,
  );
}

function parsed(text: string, file: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Explained(`SEASON_CALENDAR: ${file} is no JSON: ${(error as Error).message}.`);
  }
}

let kept: Promise<SeasonCalendar> | undefined;

/** This installation's calendar, read once in each process. */
export const seasonCalendar = (): Promise<SeasonCalendar> => {
  kept ??= readSeasonCalendar(process.env.SEASON_CALENDAR || undefined);
  return kept;
};
