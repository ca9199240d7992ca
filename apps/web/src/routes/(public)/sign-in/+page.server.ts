import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { callSignIn } from '#lib/sign-in/call-sign-in.ts';
import { localPath } from '#lib/sign-in/local-path.ts';
import type { Actions, PageServerLoad } from './$types';
import { demoQuery } from './demo.query.ts';

/** Where a person begins: the page she wanted, or her unit's. */
const nextIn = (url: URL): string =>
  url.searchParams.has('next') ? localPath(url.searchParams.get('next')) : '/home';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { me } = await parent();
  const step = url.searchParams.get('step') === 'code' ? 'code' : 'password';
  if (me && step === 'password') redirect(303, nextIn(url));
  const { demoSignIns } = await locals.ask.query(demoQuery);
  return { step, next: nextIn(url), demoSignIns };
};

export const actions: Actions = {
  password: async (event) => {
    const form = await event.request.formData();
    const username = String(form.get('username') ?? '');
    const answer = await callSignIn(event, '/sign-in/username', {
      username,
      password: String(form.get('password') ?? ''),
      rememberMe: form.get('remember') === 'on',
    });
    if (!answer.isOk)
      return refuse({ username, code: answer.code, retryAfterSeconds: answer.retryAfterSeconds });
    const next = nextIn(event.url);
    redirect(
      303,
      answer.body.twoFactorRedirect ? `/sign-in?step=code&next=${encodeURIComponent(next)}` : next,
    );
  },
  code: async (event) => {
    const code = String((await event.request.formData()).get('code') ?? '').replace(/\s/g, '');
    // Six digits come from an authenticator; anything else is one of the recovery codes.
    const path = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
    const answer = await callSignIn(event, path, { code });
    if (!answer.isOk) {
      return refuse({ username: '', code: answer.code, retryAfterSeconds: answer.retryAfterSeconds });
    }
    redirect(303, nextIn(event.url));
  },
};
