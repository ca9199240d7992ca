import { error } from '@sveltejs/kit';
import { messages as exportMessages } from '#lib/export/messages.ts';
import { tableFile } from '#lib/export/table-file.server.ts';
import { today } from '#lib/format/date.ts';
import { unitHomeQuery } from '../unit-home.query.ts';
import type { RequestHandler } from './$types';
import { figureTables } from './figure-tables.ts';
import { messages } from './messages.ts';

/** The figures of a unit's home: by month, by kind of platform, by unit below. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { language } = locals.preferences;
  const { figures } = await locals.ask.query(unitHomeQuery, { unitId: params.unitId });
  if (!figures) error(404, 'There is no such unit, or it is not yours.');
  const { name } = figures.unit;
  return tableFile({
    kind: params.kind,
    name: `${name}-${messages[language].figures}-${today()}`,
    note: exportMessages[language].note(name, today()),
    tables: figureTables(figures, language),
  });
};
