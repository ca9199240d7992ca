import { redirect } from '@sveltejs/kit';
import { cookieNames, themes } from '#lib/preferences/preferences.ts';
import { localPath } from '#lib/sign-in/local-path.ts';
import { languages } from '#lib/words/language.ts';
import type { RequestHandler } from './$types';

const yearSeconds = 31_536_000;

const allowed: readonly (readonly [field: string, values: readonly string[]])[] = [
  [cookieNames.language, languages],
  [cookieNames.theme, themes],
  [cookieNames.isElder, ['on', 'off']],
];

/** Keeps the preferences a form names and returns to the page it stood on. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  for (const [field, values] of allowed) {
    const value = form.get(field);
    if (typeof value !== 'string' || !values.includes(value)) continue;
    cookies.set(field, value, {
      path: '/',
      maxAge: yearSeconds,
      sameSite: 'lax',
      httpOnly: true,
      secure: url.protocol === 'https:',
    });
  }
  redirect(303, localPath(form.get('next')));
};
