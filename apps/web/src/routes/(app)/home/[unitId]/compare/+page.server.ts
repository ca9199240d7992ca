import { error } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import type { PageServerLoad } from './$types';
import { compareQuery } from './compare.query.ts';
import { comparedInWords } from './compared-in-words.server.ts';
import { periodsIn } from './periods-in.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const periods = periodsIn(url, today());
  const { figures } = await locals.ask.query(compareQuery, {
    unitId: params.unitId,
    ...periods.later,
    earlierFrom: periods.earlier.from,
    earlierTo: periods.earlier.to,
  });
  if (!figures) error(404, 'There is no such unit, or it is not yours.');
  return {
    unit: figures.unit,
    periods,
    query: url.search,
    compared: comparedInWords(figures, periods, locals.preferences.language),
  };
};
