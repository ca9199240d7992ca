import { sql } from 'kysely';

/** The rules of a round `r` as one object, as the domain knows them. */
export const roundRules = sql`jsonb_build_object('applyUntil', r.apply_until, 'checkDays', r.check_days,
  'reviewDays', r.review_days, 'panelDays', r.panel_days, 'noticeDays', r.notice_days,
  'appealDays', r.appeal_days, 'gapThreshold', r.gap_threshold, 'validMonths', r.valid_months)`;
