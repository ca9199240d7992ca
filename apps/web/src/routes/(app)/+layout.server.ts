import { redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** Pages of those who are signed in; whoever is not goes by the sign-in and comes back. */
export const load: LayoutServerLoad = async ({ parent, url }) => {
  const { me } = await parent();
  if (!me) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
  return { me };
};
