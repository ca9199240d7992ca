import { prefectureTiles } from '#lib/charts/prefecture-tiles.ts';
import { tierCounts } from '#lib/federation/tier-words.ts';
import { figuresInWords } from '#lib/figures/figures-in-words.ts';
import { metricIn } from '#lib/figures/metrics.ts';
import { trendOfMonths } from '#lib/figures/trend-figures.ts';
import type { PageServerLoad } from './$types';
import { homeQuery } from './home.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { language } = locals.preferences;
  const { rootUnits, publicFigures } = await locals.ask.query(homeQuery);
  return {
    tiles: prefectureTiles(rootUnits[0]?.children.nodes ?? [], ({ id, childCount }) => ({
      value: tierCounts[language].county(childCount),
      href: `/units/${id}`,
      weight: 0,
    })),
    figures: figuresInWords(
      { ...publicFigures, trend: trendOfMonths(publicFigures.months) },
      metricIn(url),
      language,
    ),
  };
};
