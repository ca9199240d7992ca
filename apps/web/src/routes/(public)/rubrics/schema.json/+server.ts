import { rubricJsonSchema } from '@fulian/domain/ratings';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The JSON Schema of rubrics, under the address it is asked for. */
export const GET: RequestHandler = ({ url }) =>
  json({ $id: url.href, ...rubricJsonSchema }, { headers: { 'content-type': 'application/schema+json' } });
