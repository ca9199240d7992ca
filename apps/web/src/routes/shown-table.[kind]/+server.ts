import { error } from '@sveltejs/kit';
import { messages } from '#lib/export/messages.ts';
import { shownTableIn } from '#lib/export/shown-table-in.server.ts';
import { tableFile } from '#lib/export/table-file.server.ts';
import { today } from '#lib/format/date.ts';
import type { RequestHandler } from './$types';

/** Writes a table that a page showed as a file. Nothing is looked up: it holds what its reader saw, and nothing else. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
  const table = shownTableIn(await request.formData());
  if (!table) error(400, 'This is no table of a page.');
  const t = messages[locals.preferences.language];
  const part = table.total === undefined ? [] : [t.partNote(table.rows.length, table.total)];
  return tableFile({
    kind: params.kind,
    name: `${table.name}-${today()}`,
    note: [t.shownNote(today()), ...part].join(' '),
    tables: [table],
  });
};
