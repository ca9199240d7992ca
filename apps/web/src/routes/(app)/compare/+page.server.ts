import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The comparison of the unit a person acts in; it changes with her post. */
export const load: PageServerLoad = async ({ parent, url }) => {
  const { me } = await parent();
  redirect(307, `/home/${me.activePost.unit.id}/compare${url.search}`);
};
