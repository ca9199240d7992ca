import { isReadOn } from '@fulian/domain/imports';
import { PlatformKind } from '@fulian/domain/platforms';
import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import type { Actions, PageServerLoad } from './$types';
import { dictateMutation, dictateQuery, retractMutation } from './dictate.query.ts';
import { asked, hear } from './hear.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const unitId = await unitIn(url, parent);
  const { unit, accounts } = await locals.ask.query(dictateQuery, { unitId });
  if (!unit) error(404, 'There is no such unit.');
  return {
    unit,
    accounts: accounts.nodes,
    today: today(),
    chosen: url.searchParams.get('account') ?? accounts.nodes[0]?.id,
    done: url.searchParams.get('done'),
    doneOn: url.searchParams.get('on'),
    idempotencyKey: crypto.randomUUID(),
  };
};

const saidIn = (form: FormData) => ({
  accountId: textIn(form, 'accountId') ?? '',
  on: textIn(form, 'on') ?? today(),
  platform: textIn(form, 'platform') ?? 'other',
});

const back = (url: URL, accountId: string, on: string, done: string): never => {
  const query = new URLSearchParams({ account: accountId, on, done });
  const unit = url.searchParams.get('unit');
  if (unit) query.set('unit', unit);
  redirect(303, `/imports/dictate?${query}`);
};

export const actions: Actions = {
  /** Says back what was understood; nothing is kept yet. */
  say: async ({ request }) => {
    const form = await request.formData();
    const heard = Object.fromEntries(asked.map((name) => [name, hear(textIn(form, name) ?? '')]));
    return refuse({ heard, ...saidIn(form) });
  },
  record: async ({ request, locals, url }) => {
    const form = await request.formData();
    const { accountId, on, platform } = saidIn(form);
    const [followers, posts, views] = asked.map((name) => hear(textIn(form, name) ?? ''));
    const viewed = PlatformKind.matches(platform) && isReadOn(platform) ? 'reads' : 'plays';
    const censored = [
      ...(followers?.isLowerBound ? (['followers'] as const) : []),
      ...(posts?.isLowerBound ? (['posts'] as const) : []),
      ...(views?.isLowerBound ? [viewed as 'reads' | 'plays'] : []),
    ];
    const input = {
      idempotencyKey: textIn(form, 'idempotencyKey') ?? crypto.randomUUID(),
      accountId,
      on,
      followers: followers?.value ?? null,
      posts: posts?.value ?? null,
      [viewed]: views?.value ?? null,
      censored,
    };
    const refusal = refusalIn((await locals.ask.mutate(dictateMutation, { input })).recordSnapshot);
    if (refusal) return refuse({ refusal });
    return back(url, accountId, on, 'recorded');
  },
  undo: async ({ request, locals, url }) => {
    const { accountId, on } = saidIn(await request.formData());
    const input = { accountId, on };
    const refusal = refusalIn((await locals.ask.mutate(retractMutation, { input })).retractSnapshot);
    if (refusal) return refuse({ refusal });
    return back(url, accountId, on, 'undone');
  },
};
