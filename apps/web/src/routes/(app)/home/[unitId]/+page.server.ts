import { error } from '@sveltejs/kit';
import { metricIn } from '#lib/figures/metrics.ts';
import { trendOf } from '#lib/figures/trend.ts';
import type { PageServerLoad } from './$types';
import { unitHomeQuery } from './unit-home.query.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { figures } = await locals.ask.query(unitHomeQuery, { unitId: params.unitId });
  if (!figures) error(404, 'There is no such unit, or it is not yours.');
  const { months, ...rest } = figures;
  return { ...rest, trend: trendOf(months, metricIn(url), locals.preferences.language) };
};
