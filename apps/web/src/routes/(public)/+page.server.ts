import { metricIn } from '#lib/figures/metrics.ts';
import { trendOf } from '#lib/figures/trend.ts';
import type { PageServerLoad } from './$types';
import { homeQuery } from './home.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { rootUnits, publicFigures } = await locals.ask.query(homeQuery);
  const trend = trendOf(publicFigures.months, metricIn(url), locals.preferences.language);
  return { province: rootUnits[0], figures: { ...publicFigures, trend } };
};
