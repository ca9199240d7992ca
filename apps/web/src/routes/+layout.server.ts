import { isHttpError } from '@sveltejs/kit';
import { isDemo } from '#lib/sign-in/is-demo.ts';
import { readMe } from '#lib/sign-in/read-me.ts';
import { FILING_NUMBER } from '$app/env/private';
import type { LayoutServerLoad } from './$types';
import { menuFor } from './menu.server.ts';

export const load: LayoutServerLoad = async (event) => {
  const { preferences, ask } = event.locals;
  const [me, demo] = await Promise.all([
    readMe(event).catch(whenAway(undefined)),
    isDemo(ask).catch(whenAway(false)),
  ]);
  return {
    preferences,
    me: me ?? null,
    /** Nobody can tell now whether somebody is signed in. */
    isUnknown: me === undefined,
    isDemo: demo,
    menu: menuFor(me ?? null, preferences.language),
    filingNumber: FILING_NUMBER,
  };
};

/** While the API is away the frame still stands, so that the page can say so. */
const whenAway =
  <Value>(value: Value) =>
  (fault: unknown): Value => {
    if (isHttpError(fault, 502)) return value;
    throw fault;
  };
