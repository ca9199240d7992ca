import { error } from '@sveltejs/kit';
import { messages as exportMessages } from '#lib/export/messages.ts';
import { tableFile } from '#lib/export/table-file.server.ts';
import { today } from '#lib/format/date.ts';
import { compareQuery } from '../compare.query.ts';
import { messages } from '../messages.ts';
import { periodsIn } from '../periods-in.ts';
import type { RequestHandler } from './$types';
import { pairTables } from './pair-tables.ts';

/** Two periods of a unit beside each other, as the page compares them. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { language } = locals.preferences;
  const periods = periodsIn(url, today());
  const { figures } = await locals.ask.query(compareQuery, {
    unitId: params.unitId,
    ...periods.later,
    earlierFrom: periods.earlier.from,
    earlierTo: periods.earlier.to,
  });
  if (!figures) error(404, 'There is no such unit, or it is not yours.');
  const { name } = figures.unit;
  return tableFile({
    kind: params.kind,
    name: `${messages[language].titleOf(name)}-${periods.later.from}-${periods.earlier.from}`,
    note: exportMessages[language].note(name, today()),
    tables: pairTables(figures, periods, language),
  });
};
