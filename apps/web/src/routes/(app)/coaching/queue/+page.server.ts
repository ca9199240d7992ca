import { documentText } from '#lib/graphql/document-text.ts';
import type { PageServerLoad } from './$types';
import { queueQuery, queueSubscription } from './queue.query.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { coachQueue } = await locals.ask.query(queueQuery);
  return {
    queue: coachQueue,
    changes: documentText(queueSubscription),
    done: url.searchParams.get('done'),
  };
};
