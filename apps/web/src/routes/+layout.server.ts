import { isDemo } from '#lib/sign-in/is-demo.ts';
import { readMe } from '#lib/sign-in/read-me.ts';
import { FILING_NUMBER } from '$app/env/private';
import type { LayoutServerLoad } from './$types';
import { menuFor } from './menu.server.ts';

export const load: LayoutServerLoad = async (event) => {
  const { preferences, ask } = event.locals;
  const [me, demo] = await Promise.all([readMe(event), isDemo(ask)]);
  return {
    preferences,
    me,
    isDemo: demo,
    menu: menuFor(me, preferences.language),
    filingNumber: FILING_NUMBER,
  };
};
