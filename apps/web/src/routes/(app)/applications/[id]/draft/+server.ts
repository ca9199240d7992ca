import { json } from '@sveltejs/kit';
import { saveDraft } from '../save-draft.ts';
import type { RequestHandler } from './$types';

/** Takes what a device kept, while its page stays as it is: nobody is torn from her typing. */
export const POST: RequestHandler = async ({ request, locals, params: { id } }) =>
  json(await saveDraft(locals, id, await request.formData()));
