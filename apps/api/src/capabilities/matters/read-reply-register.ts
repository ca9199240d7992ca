import { Id } from '@fulian/domain/kernel';
import { replyRecord } from '@fulian/domain/matters';
import { today } from '../../platform/clock.js';
import { row, sql } from '../../platform/rows.js';
import { readRegister } from './read-register.js';
import type { ReplyRegisterType } from './reply-register.type.js';

/** What a unit's register says today; null for a unit outside of one's own subtree. */
export async function readReplyRegister(unitId: string): Promise<ReplyRegisterType | null> {
  const unit = Id.matches(unitId)
    ? await row(sql`select 1 from unit where id = ${unitId} and path <@ app_subtree()`)
    : null;
  return unit ? { unitId, ...replyRecord(await readRegister(unitId, today()), today()) } : null;
}
