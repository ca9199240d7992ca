import type { CalendarDate } from '@fulian/domain/kernel';
import { PlatformKind } from '@fulian/domain/platforms';
import { weighableMetrics } from '@fulian/domain/reach';
import { redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { Actions, PageServerLoad } from './$types';
import { percentIn } from './percent.ts';
import { versionsInWords } from './versions-in-words.ts';
import { setMutation, weightsQuery, withdrawMutation } from './weights.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const shown = shownIn(url);
  const { nodes, totalCount } = await readPages(
    shown,
    async (first, after) => (await locals.ask.query(weightsQuery, { first, after })).reachWeights,
  );
  return {
    versions: versionsInWords(nodes, today() as CalendarDate, locals.preferences.language),
    totalCount,
    more: longerThan(url, shown),
    today: today(),
    done: url.searchParams.get('done'),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  set: async ({ request, locals }) => {
    const form = await request.formData();
    const platform = textIn(form, 'platform') ?? '';
    const typed = Object.fromEntries(weighableMetrics.map((metric) => [metric, textIn(form, metric) ?? '']));
    const values = {
      platform: PlatformKind.matches(platform) ? platform : ('douyin' as const),
      validFrom: textIn(form, 'validFrom') ?? today(),
      reason: textIn(form, 'reason') ?? '',
    };
    const weights = weighableMetrics
      .map((metric) => ({ metric, weight: percentIn(typed[metric]) / 100 }))
      .filter(({ weight }) => weight !== 0);
    const wrong = weights.find(({ weight }) => !Number.isFinite(weight));
    if (wrong)
      return refuse({
        refusal: { code: 'NotAWeight', path: ['weights', wrong.metric] },
        values: { ...values, weights: typed },
      });
    const input = {
      ...values,
      weights,
      idempotencyKey: textIn(form, 'idempotencyKey') ?? crypto.randomUUID(),
    };
    const refusal = refusalIn((await locals.ask.mutate(setMutation, { input })).setReachWeights);
    if (refusal) return refuse({ refusal, values: { ...values, weights: typed } });
    redirect(303, '/reach-weights?done=set');
  },
  withdraw: async ({ request, locals }) => {
    const input = { reachWeightsId: textIn(await request.formData(), 'version') ?? '' };
    const { withdrawReachWeights } = await locals.ask.mutate(withdrawMutation, { input });
    const refusal = refusalIn(withdrawReachWeights);
    if (refusal) return refuse({ refusal });
    redirect(303, '/reach-weights?done=withdrawn');
  },
};
