import { seatedOf } from '../seated-of.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { id }, parent }) =>
  seatedOf(locals.ask, (await parent()).me, id);
