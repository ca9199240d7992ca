import { readTrainingEffects } from '@fulian/domain/training';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { effectsQuery, programmesQuery } from './effects.query.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { me } = await parent();
  if (!me.permissions.includes(readTrainingEffects.name)) error(404, 'There is no such page for your post.');
  const { trainingProgrammes } = await locals.ask.query(programmesQuery);
  const programmes = trainingProgrammes.nodes;
  const asked = url.searchParams.get('programme');
  const programme = programmes.find(({ id }) => id === asked) ?? programmes[0];
  if (!programme) return { programmes, programme: null, effects: null };
  const { trainingEffects } = await locals.ask.query(effectsQuery, { id: programme.id });
  return { programmes, programme, effects: trainingEffects };
};
