import { type BenchDatabase, openDatabase } from './database/open-database.js';
import { measureDesk } from './lines/measure-desk.js';
import { measureImport } from './lines/measure-import.js';
import { measurePeople } from './lines/measure-people.js';
import { measureScoring } from './lines/measure-scoring.js';
import { measureStarts } from './lines/measure-starts.js';
import { measureWeb } from './lines/measure-web.js';
import type { Line, Results } from './report/results.js';

/** What only the product is asked: its pages, its desk, its starts, its imports. */
export async function measureLines(database: BenchDatabase, tell: (text: string) => void): Promise<Line[]> {
  return [
    ...(await measureWeb(database, tell)),
    ...(await measurePeople(database, tell)),
    ...(await measureScoring(tell)),
    ...(await measureDesk(database, tell)),
    ...(await measureStarts(tell)),
    // The last on this database: it enters accounts of its own.
    ...(await measureImport(database, tell)),
  ];
}

/** The same anew, over a database of their own, in what was measured before; it says when. */
export async function measureLinesAnew(before: Results, tell: (text: string) => void): Promise<Results> {
  const database = await openDatabase();
  try {
    const lines = await measureLines(database, tell);
    const names = new Set(lines.map(({ name }) => name));
    return {
      ...before,
      lines: [...before.lines.filter(({ name }) => !names.has(name)), ...lines],
      linesMeasuredAt: new Date().toISOString().slice(0, 16),
    };
  } finally {
    await database.stop();
  }
}
