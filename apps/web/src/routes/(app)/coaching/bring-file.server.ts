import type { RequestEvent } from '@sveltejs/kit';
import { headersOf } from '#lib/graphql/headers-of.ts';
import { API_URL } from '$app/env/private';

/** What came of a file: its id, why it was not taken, or nothing where none was chosen. */
export type Brought = { readonly id: string } | { readonly code: string } | null;

/** Hands a form's file on to the API as it is; a form without a script works on any phone. */
export async function bringFile(
  event: Pick<RequestEvent, 'request' | 'locals' | 'getClientAddress'>,
  file: FormDataEntryValue | null,
  traineeId?: string,
): Promise<Brought> {
  if (!(file instanceof File) || file.size === 0) return null;
  const whose = traineeId ? `?trainee=${encodeURIComponent(traineeId)}` : '';
  const answer = await fetch(`${API_URL}/coaching-files${whose}`, {
    method: 'POST',
    headers: { ...headersOf(event), 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  const said: { id?: string; code?: string } = await answer.json();
  return said.id ? { id: said.id } : { code: said.code ?? 'Unknown' };
}
