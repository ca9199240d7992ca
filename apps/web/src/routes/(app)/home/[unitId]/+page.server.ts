import type { CalendarDate } from '@fulian/domain/kernel';
import { Period, type PlatformKind } from '@fulian/domain/platforms';
import { prefectureTiles } from '#lib/charts/prefecture-tiles.ts';
import { activeFigure } from '#lib/figures/active-figure.ts';
import { figuresInWords } from '#lib/figures/figures-in-words.ts';
import { metricIn } from '#lib/figures/metrics.ts';
import { stockText } from '#lib/figures/now-figures.ts';
import { accountsOfPeriod } from '#lib/figures/period-address.ts';
import { kindChoice } from '#lib/figures/trend.ts';
import { trendKindIn } from '#lib/figures/trend-kind.ts';
import { today } from '#lib/format/date.ts';
import { documentText } from '#lib/graphql/document-text.ts';
import type { Language } from '#lib/words/language.ts';
import type { PageServerLoad } from './$types';
import { childRows } from './child-rows.ts';
import { changesSubscription } from './live/changes.query.ts';
import { figuresKey } from './live/figures-key.ts';
import { readHome } from './read-home.server.ts';
import type { ChildFigures } from './unit-home.query.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { language } = locals.preferences;
  const { unitId } = params;
  const metric = metricIn(url);
  const kind = trendKindIn(url);
  const figures = await readHome(locals.ask, unitId, kind);
  const { unit, children, month, before } = figures;
  const thisMonth = Period.containing('month', today() as CalendarDate);
  const words = figuresInWords(figures, metric, language);
  return {
    unit,
    thisMonth,
    rows: childRows(children, thisMonth, language),
    tiles: unit.tier === 'province' ? tilesOf(children, language) : [],
    figures: {
      ...words,
      now: [...words.now, activeFigure(month.activeAccounts, before.activeAccounts, language)],
      // From a sum to its accounts; each of them leads on to its days, and a day to the row that told it.
      platforms: {
        ...words.platforms,
        rows: words.platforms.rows.map((bar) => ({
          ...bar,
          href: accountsOfPeriod(unit.id, thisMonth, bar.key as PlatformKind),
        })),
      },
    },
    kind,
    kinds: kindChoice(kind, metric, language),
    shown: { key: figuresKey(figures), followers: figures.now.followers },
    changes: documentText(changesSubscription),
  };
};

/** The prefectures by their followers, the deepest colour where they are most. */
function tilesOf(children: readonly ChildFigures[], language: Language) {
  const most = Math.max(1, ...children.map(({ now }) => now.followers));
  const prefectures = children.map(({ unit, now }) => ({ ...unit, now }));
  return prefectureTiles(prefectures, ({ id, now }) => ({
    value: stockText(now, language),
    href: `/home/${id}`,
    weight: now.followers / most,
  }));
}
