import { error, redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** Pages of those who are signed in; whoever is not goes by the sign-in and comes back. */
export const load: LayoutServerLoad = async ({ parent, url }) => {
  const { me, isUnknown } = await parent();
  if (isUnknown) error(502, 'The API does not answer.');
  if (!me) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
  return { me };
};
