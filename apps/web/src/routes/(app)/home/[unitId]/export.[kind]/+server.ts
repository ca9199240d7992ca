import { messages as exportMessages } from '#lib/export/messages.ts';
import { tableFile } from '#lib/export/table-file.server.ts';
import { trendKindIn } from '#lib/figures/trend-kind.ts';
import { today } from '#lib/format/date.ts';
import { readHome } from '../read-home.server.ts';
import type { RequestHandler } from './$types';
import { figureTables } from './figure-tables.ts';
import { messages } from './messages.ts';

/** The figures of a unit's home: by day, week, month or year as its trend is drawn, by kind of platform, by unit below. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { language } = locals.preferences;
  const figures = await readHome(locals.ask, params.unitId, trendKindIn(url));
  const { name } = figures.unit;
  return tableFile({
    kind: params.kind,
    name: `${name}-${messages[language].figures}-${today()}`,
    note: exportMessages[language].note(name, today()),
    tables: figureTables(figures, language),
  });
};
