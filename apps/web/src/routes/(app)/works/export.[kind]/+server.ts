import { allPages } from '#lib/export/all-pages.ts';
import { exactCount } from '#lib/export/exact.ts';
import { messages as exportMessages } from '#lib/export/messages.ts';
import { tableFile } from '#lib/export/table-file.server.ts';
import { metricWords } from '#lib/figures/metric-words.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import { today } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import { messages } from '../messages.ts';
import { readWorks } from '../read-works.server.ts';
import { searchIn } from '../search.ts';
import type { FoundWork } from '../works.query.ts';
import type { RequestHandler } from './$types';

/** The works that the page beside it finds, all of them. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { language } = locals.preferences;
  const t = messages[language];
  const words = metricWords[language];
  const search = searchIn(url, '');
  const read = (after: string | null) => readWorks(locals, search, { first: 100, after });
  const { unit, works } = await read(null);
  const found = allPages(works, async (after) => (await read(after)).works);
  return tableFile({
    kind: params.kind,
    name: `${unit.name}-${t.work}-${today()}`,
    note: exportMessages[language].note(unit.name, today()),
    tables: [
      {
        name: t.work,
        headers: [
          t.work,
          t.account,
          t.platform,
          t.publishedOn,
          words.reads,
          words.plays,
          words.likes,
          words.comments,
        ],
        rows: rowsOf(found, language),
      },
    ],
  });
};

async function* rowsOf(found: AsyncIterable<FoundWork>, language: Language) {
  for await (const { title, account, publishedOn, ...seen } of found)
    yield [
      title,
      account.name,
      platformWords[language][account.platform],
      { date: publishedOn },
      exactCount(seen.reads),
      exactCount(seen.plays),
      exactCount(seen.likes),
      exactCount(seen.comments),
    ];
}
