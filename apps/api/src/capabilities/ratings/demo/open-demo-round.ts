import type { CalendarDate } from '@fulian/domain/kernel';
import { type RoundRules, type Rubric, rubricHash } from '@fulian/domain/ratings';
import { newId } from '../../../platform/new-id.js';
import { rows, sql } from '../../../platform/rows.js';

/** A round of the demo. */
export interface DemoRound {
  readonly title: string;
  readonly purpose: string;
  readonly rubric: Rubric;
  readonly rules: RoundRules;
  readonly openedOn: CalendarDate;
}

/** Opens a round of the demo's for the province; its id. */
export async function openDemoRound(
  province: { readonly id: string; readonly path: string },
  { title, purpose, rubric, rules, openedOn }: DemoRound,
): Promise<string> {
  const id = newId();
  await rows(sql`
    insert into rating_round (id, province_id, unit_path, title, basis, basis_text, purpose, minutes, rubric,
      rubric_sha256, apply_until, check_days, review_days, panel_days, notice_days, appeal_days, gap_threshold,
      valid_months, opened_on)
    values (${id}, ${province.id}, ${province.path}::ltree, ${title}, 'business_grading', '业务评级（示例）', ${purpose}, 20,
      ${JSON.stringify(rubric)}::jsonb, ${rubricHash(rubric)}, ${rules.applyUntil}, ${rules.checkDays},
      ${rules.reviewDays}, ${rules.panelDays}, ${rules.noticeDays}, ${rules.appealDays}, ${rules.gapThreshold},
      ${rules.validMonths}, ${openedOn})`);
  return id;
}
