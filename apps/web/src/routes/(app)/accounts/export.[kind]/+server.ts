import { error } from '@sveltejs/kit';
import { allPages, numbered } from '#lib/export/all-pages.ts';
import { messages as exportMessages } from '#lib/export/messages.ts';
import { tableFile } from '#lib/export/table-file.server.ts';
import { today } from '#lib/format/date.ts';
import { filtersIn } from '../filters.ts';
import type { RequestHandler } from './$types';
import { ledgerQuery } from './ledger.query.ts';
import { ledgerRow } from './ledger-row.ts';
import { messages } from './messages.ts';

/** The accounts that the page beside it lists, all of them, as the ledger of the alliance. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { language } = locals.preferences;
  const t = messages[language];
  const filters = filtersIn(url, '');
  const read = (after: string | null) => locals.ask.query(ledgerQuery, { ...filters, after });
  const { unit, accounts } = await read(null);
  if (!unit) error(404, 'There is no such unit.');
  const found = allPages(accounts, async (after) => (await read(after)).accounts);
  return tableFile({
    kind: params.kind,
    name: `${unit.name}-${t.ledger}-${today()}`,
    note: exportMessages[language].note(unit.name, today()),
    tables: [
      {
        name: t.ledger,
        headers: t.headers,
        rows: numbered(found, (account) => ledgerRow(account, language)),
      },
    ],
  });
};
