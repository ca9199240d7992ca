import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { callSignIn, type SignInAnswer } from '#lib/sign-in/call-sign-in.ts';
import { signInProblem, signInWords } from '#lib/sign-in/sign-in-words.ts';
import type { Actions } from './$types';
import { secondFactorOf } from './second-factor.server.ts';
import { actInPostMutation } from './settings.query.ts';

type Part = 'password' | 'secondFactor' | 'everywhere';

const said = (form: FormData, name: string): string => String(form.get(name) ?? '');

/** Why a part of the page did not do what was asked, in the language of the page. */
const no = (part: Part, answer: SignInAnswer, { preferences }: App.Locals) =>
  refuse({ part, problem: signInProblem(signInWords[preferences.language], answer) });

export const actions: Actions = {
  act: async ({ request, locals }) => {
    const postId = said(await request.formData(), 'postId');
    const { actInPost } = await locals.ask.mutate(actInPostMutation, { postId });
    const refusal = refusalIn(actInPost);
    if (refusal) return refuse({ refusal });
    redirect(303, '/home');
  },
  password: async (event) => {
    const form = await event.request.formData();
    const answer = await callSignIn(event, '/change-password', {
      currentPassword: said(form, 'currentPassword'),
      newPassword: said(form, 'newPassword'),
      revokeOtherSessions: true,
    });
    return answer.isOk ? { done: 'password' as const } : no('password', answer, event.locals);
  },
  secondFactorOn: async (event) => {
    const password = said(await event.request.formData(), 'password');
    const answer = await callSignIn(event, '/two-factor/enable', { password });
    return answer.isOk
      ? { secondFactor: secondFactorOf(answer.body) }
      : no('secondFactor', answer, event.locals);
  },
  secondFactorConfirm: async (event) => {
    const code = said(await event.request.formData(), 'code').replace(/\s/g, '');
    const answer = await callSignIn(event, '/two-factor/verify-totp', { code });
    return answer.isOk ? { done: 'secondFactorOn' as const } : no('secondFactor', answer, event.locals);
  },
  secondFactorOff: async (event) => {
    const password = said(await event.request.formData(), 'password');
    const answer = await callSignIn(event, '/two-factor/disable', { password });
    return answer.isOk ? { done: 'secondFactorOff' as const } : no('secondFactor', answer, event.locals);
  },
  everywhere: async (event) => {
    const answer = await callSignIn(event, '/revoke-sessions');
    if (!answer.isOk) return no('everywhere', answer, event.locals);
    await callSignIn(event, '/sign-out');
    redirect(303, '/');
  },
};
