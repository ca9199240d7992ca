import { allPages } from '#lib/export/all-pages.ts';
import { savedDay } from '#lib/export/shown-table.ts';
import { tableFile } from '#lib/export/table-file.server.ts';
import { today } from '#lib/format/date.ts';
import { messages } from '../messages.ts';
import type { RequestHandler } from './$types';
import { awardsQuery, type RegisteredAward } from './awards.query.ts';

/** The register of awards in force, all of it. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const t = messages[locals.preferences.language];
  const read = async (after: string | null) => (await locals.ask.query(awardsQuery, { after })).ratingAwards;
  const found = allPages(await read(null), read);
  return tableFile({
    kind: params.kind,
    name: `${t.awards}-${today()}`,
    note: t.registerNote(today()),
    tables: [
      { name: t.awards, headers: [t.home, t.unit, t.stars, t.validUntil, t.round], rows: rowsOf(found) },
    ],
  });
};

async function* rowsOf(found: AsyncIterable<RegisteredAward>) {
  for await (const { homeName, unit, stars, validUntil, round } of found)
    yield [homeName, unit.name, stars, savedDay(validUntil), round.title];
}
