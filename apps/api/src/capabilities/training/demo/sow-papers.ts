import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { issueCertificates } from '../certificates/issue-certificates.js';
import { addMaterial } from '../materials/add-material.js';
import type { DemoCamp } from './demo-camps.js';
import { demoHomework, demoMaterials } from './demo-materials.js';

interface SownCamp {
  readonly id: string;
  readonly camp: DemoCamp;
}

/** What goes with the camps: materials for all, homework for session 48, certificates for those that are done. */
export async function sowPapers(camps: readonly SownCamp[]): Promise<void> {
  for (const { id, camp } of camps) {
    for (const [name, text] of demoMaterials) await addMaterial(id, name, Buffer.from(text));
    if (camp.state === 'done') await issueCertificates(id);
    if (camp.sessionNumber === 48) await sowHomework(id);
  }
}

/** Set by the province's editor; one woman has sent hers and read what was said of it. */
async function sowHomework(campId: string): Promise<void> {
  const homework = await row(sql<{ id: string }>`
    insert into homework (id, camp_id, trainer_id, trainer_name, task)
    select ${newId()}, ${campId}, h.id, h.name, ${demoHomework} from person h where h.name = '沈知夏' and h.is_invented limit 1
    returning id`);
  if (!homework) return;
  await rows(sql`
    insert into homework_answer (id, homework_id, trainee_id, text, feedback, feedback_at)
    select ${newId()}, ${homework.id}, t.id, '拍了打年糕：灶台、捶打、出锅。想问开头要不要先说话。',
      '先给看锅里冒的热气，话放到第二个镜头再说。出锅那一下很好，多留两秒。', now()
    from enrolment e join trainee t on t.id = e.trainee_id
    where e.camp_id = ${campId} and t.name = '曾雨荷' limit 1`);
}
