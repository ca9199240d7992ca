import { redirect } from '@sveltejs/kit';
import { callSignIn } from '#lib/sign-in/call-sign-in.ts';
import type { RequestHandler } from './$types';

/** Ends this browser's session. */
export const POST: RequestHandler = async (event) => {
  await callSignIn(event, '/sign-out');
  redirect(303, '/');
};
