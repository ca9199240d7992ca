import { error } from '@sveltejs/kit';
import { prefectureTiles } from '#lib/charts/prefecture-tiles.ts';
import { figuresInWords } from '#lib/figures/figures-in-words.ts';
import { metricIn } from '#lib/figures/metrics.ts';
import { formatCount } from '#lib/format/count.ts';
import type { Language } from '#lib/words/language.ts';
import type { PageServerLoad } from './$types';
import { childRows } from './child-rows.ts';
import { type ChildFigures, unitHomeQuery } from './unit-home.query.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { language } = locals.preferences;
  const { figures } = await locals.ask.query(unitHomeQuery, { unitId: params.unitId });
  if (!figures) error(404, 'There is no such unit, or it is not yours.');
  const { unit, children } = figures;
  return {
    unit,
    rows: childRows(children, language),
    tiles: unit.tier === 'province' ? tilesOf(children, language) : [],
    figures: figuresInWords(figures, metricIn(url), language),
  };
};

/** The prefectures by their followers, the deepest colour where they are most. */
function tilesOf(children: readonly ChildFigures[], language: Language) {
  const most = Math.max(1, ...children.map(({ now }) => now.followers));
  const prefectures = children.map(({ unit, now }) => ({ ...unit, followers: now.followers }));
  return prefectureTiles(prefectures, ({ id, followers }) => ({
    value: formatCount(followers, language),
    href: `/home/${id}`,
    weight: followers / most,
  }));
}
