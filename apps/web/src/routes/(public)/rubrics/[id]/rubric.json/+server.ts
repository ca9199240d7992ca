import { error } from '@sveltejs/kit';
import { rubricQuery } from '../../rubrics.query.ts';
import type { RequestHandler } from './$types';

/** A published rubric as a file, to be read by other programmes and imported elsewhere. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { rubric } = await locals.ask.query(rubricQuery, { id: params.id });
  if (!rubric) error(404, 'There is no such rubric.');
  const name = `${rubric.name}-${rubric.rubricVersion}.json`;
  return new Response(JSON.stringify(JSON.parse(rubric.json), null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
};
