import type { RequestEvent } from '@sveltejs/kit';
import { headersOf } from '#lib/graphql/headers-of.ts';
import { API_URL } from '$app/env/private';

/** What came of a file: the id of what it made, or why not. */
export type Sent =
  | { readonly id: string; readonly code?: undefined }
  | { readonly code: string; readonly lacking?: string | undefined; readonly id?: undefined };

/** Hands a form's file on to the API as it is: a form works without a script, and the API takes files beside GraphQL. */
export async function sendOn(
  event: Pick<RequestEvent, 'request' | 'locals' | 'getClientAddress'>,
  path: string,
  file: FormDataEntryValue | null,
): Promise<Sent> {
  if (!(file instanceof File) || file.size === 0) return { code: 'FileMissing' };
  const answer = await fetch(`${API_URL}${path}`, {
    method: 'POST',
    headers: { ...headersOf(event), 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  const said = (await answer.json()) as { id?: string; code?: string; message?: string };
  if (answer.ok && said.id) return { id: said.id };
  return { code: said.code ?? 'Unknown', lacking: /not found: (.+)\.$/.exec(said.message ?? '')?.[1] };
}
