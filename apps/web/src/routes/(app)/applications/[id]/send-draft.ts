import type { DeviceDraft } from './device-draft.ts';
import { wordsOf } from './device-draft.ts';
import type { SavedDraft } from './save-draft.ts';

/** Sends a draft to the server; nothing comes back while there is no signal, or nobody is signed in any more. */
export async function sendDraft(
  id: string,
  { version, fields }: DeviceDraft,
): Promise<SavedDraft | undefined> {
  const body = wordsOf(fields);
  body.set('version', String(version));
  try {
    const answer = await fetch(`/applications/${id}/draft`, { method: 'POST', body });
    const isOurs = answer.ok && answer.headers.get('content-type')?.startsWith('application/json');
    return isOurs ? ((await answer.json()) as SavedDraft) : undefined;
  } catch {
    return undefined;
  }
}
