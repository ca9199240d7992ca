import { Refusal } from '@fulian/domain/kernel';
import { announce } from '../../platform/announce.js';
import { rows, sql } from '../../platform/rows.js';
import { progressChannel } from './queues.js';
import { type ImportStep, type StepRefusal, takeStep } from './take-step.js';

/**
 * Takes back what an import told, and with it everything that was derived from it; what others told before or since is
 * in force again, or stays so. Figures of an account that has moved out of reach stay: they are another unit's now.
 * Returns the import's id.
 */
export async function undoImport(step: ImportStep): Promise<string | StepRefusal> {
  const found = await takeStep(step, 'undo');
  if (Refusal.is(found)) return found;
  await rows(sql`
    update import set state = 'undone', undone_at = now(), version = version + 1 where id = ${found.id}`);
  await rows(sql`delete from snapshot_report where import_id = ${found.id}`);
  await rows(sql`delete from work_report where import_id = ${found.id}`);
  await forgetWorks(found.id);
  await announce(progressChannel, found.id);
  return found.id;
}

/** Works that nobody else tells of go; the others are called as the last import that stands calls them. */
async function forgetWorks(importId: string): Promise<void> {
  const told = sql`select work_id from import_row where import_id = ${importId} and work_id is not null`;
  await rows(sql`
    delete from work w
    where w.id in (${told}) and not exists (select from work_report r where r.work_id = w.id)`);
  await rows(sql`
    update work w set title = last.title, kind = coalesce(last.work_kind, w.kind)
    from (
      select distinct on (r.work_id) r.work_id, r.title, r.work_kind
      from import_row r join import i on i.id = r.import_id
      where r.work_id in (${told}) and r.told is not null and i.state = 'committed'
      order by r.work_id, i.created_at desc
    ) last
    where w.id = last.work_id and (w.title, w.kind) is distinct from (last.title, coalesce(last.work_kind, w.kind))`);
}
