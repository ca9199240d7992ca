import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { callSignIn, type SignInAnswer } from '#lib/sign-in/call-sign-in.ts';
import { localPath } from '#lib/sign-in/local-path.ts';
import { signInProblem, signInWords } from '#lib/sign-in/sign-in-words.ts';
import type { Actions, PageServerLoad } from './$types';
import { demoQuery } from './demo.query.ts';

/** Whoever opens this page to sign in gets forms that a browser sends by itself: a slow phone has no script to run first. */
export const csr = false;

/** Where a person begins: the page she wanted, or her unit's. */
const nextIn = (url: URL): string =>
  url.searchParams.has('next') ? localPath(url.searchParams.get('next')) : '/home';

/** Why it said no, in the language of the page. */
const no = (answer: SignInAnswer, { preferences }: App.Locals, username = '') =>
  refuse({ username, problem: signInProblem(signInWords[preferences.language], answer) });

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const [{ me }, { demoSignIns }] = await Promise.all([parent(), locals.ask.query(demoQuery)]);
  const step = url.searchParams.get('step') === 'code' ? 'code' : 'password';
  if (me && step === 'password') redirect(303, nextIn(url));
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
    if (!answer.isOk) return no(answer, event.locals, username);
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
    if (!answer.isOk) return no(answer, event.locals);
    redirect(303, nextIn(event.url));
  },
};
