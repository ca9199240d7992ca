import type { Rubric } from '@fulian/domain/ratings';
import { today } from '../../../platform/clock.js';
import { isAmong } from '../../../platform/is-among.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { rows, sql } from '../../../platform/rows.js';
import { type Prefill, readPrefill } from './read-prefill.js';

interface DraftRow {
  readonly id: string;
  readonly unitId: string;
  readonly roundId: string;
  readonly rubric: Rubric;
  readonly attested: Prefill['facts'] | null;
}

/** What is filled in for applications that are being filled in, once for all fields that ask; null for any other. */
export const draftPrefill = loader<string, Prefill | null>(async (ids) => {
  const drafts = await rows(sql<DraftRow>`
    select a.id, a.unit_id as "unitId", a.round_id as "roundId", r.rubric, a.facts as attested
    from rating_application a join rating_round r on r.id = a.round_id
    where ${isAmong('a.id', ids)} and a.state = 'draft'`);
  const filled: { readonly id: string; readonly prefill: Prefill }[] = [];
  for (const draft of drafts) filled.push({ id: draft.id, prefill: await readPrefill(draft, today()) });
  return inOrderOf(ids, filled, ({ id }) => id).map((found) => found?.prefill ?? null);
});
