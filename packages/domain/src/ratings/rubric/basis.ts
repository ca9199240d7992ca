import type { Words } from './words.js';

interface FlagBasis {
  readonly kind: 'flag';
  readonly title: Words;
}

interface NumberBasis {
  readonly kind: 'at_least' | 'at_most';
  readonly title: Words;
  readonly unit: Words;
}

const flag = (zh: string, en: string): FlagBasis => ({ kind: 'flag', title: { zh, en } });
const more = (zh: string, en: string, unit: Words): NumberBasis => ({
  kind: 'at_least',
  title: { zh, en },
  unit,
});
const less = (zh: string, en: string, unit: Words): NumberBasis => ({
  kind: 'at_most',
  title: { zh, en },
  unit,
});

const days: Words = { zh: '天', en: 'days' };
const workingDays: Words = { zh: '个工作日', en: 'working days' };
const weeks: Words = { zh: '周', en: 'weeks' };
const times: Words = { zh: '次', en: 'times' };
const works: Words = { zh: '件', en: 'works' };
const percent: Words = { zh: '%', en: '%' };

/** What the system knows to be there or not. */
export const flagFacts = Object.freeze({
  identity_shown: flag('账号标明主办妇联', 'the account says which federation keeps it'),
  filing_number_shown: flag('备案号已公示', 'the filing number is shown'),
  owner_named: flag('有在任负责人', 'somebody in office answers for it'),
  handover_recorded: flag('换届交接有记录', 'the handover after a term election is recorded'),
  help_lines_shown: flag('公示求助电话', 'help lines are shown'),
  privacy_notice_shown: flag('公示个人信息保护说明', 'the privacy notice is shown'),
  three_reviews_recorded: flag('三审三校有记录', 'three reviews are recorded'),
});

/** What the system counts; the more, the better. */
export const risingFacts = Object.freeze({
  active_weeks: more('近一年有更新的周数', 'weeks of the past year with a work', weeks),
  on_time_reply_percent: more('按时答复率', 'questions answered in time', percent),
  complaint_reply_percent: more('意见建议答复率', 'complaints and suggestions answered', percent),
  replies_given: more('近一年答复群众次数', 'answers given in the past year', times),
});

/** What the system counts; the less, the better. */
export const fallingFacts = Object.freeze({
  days_since_last_work: less('距最近一次更新', 'since the last work', days),
  longest_gap_days: less('近一年最长未更新间隔', 'longest gap between works in the past year', days),
  reply_working_days: less('答复用时', 'until a question is answered', workingDays),
  correction_working_days: less('更正差错用时', 'until an error is corrected', workingDays),
});

/** What a home itself says it has done, with evidence; the more, the better. */
export const countedDeeds = Object.freeze({
  services_done: more('办成的服务事项', 'services done', times),
  activities_held: more('线下活动', 'activities held', times),
  original_works: more('原创作品', 'original works', works),
  local_works: more('本地题材作品', 'works about the place', works),
  voices_passed_on: more('转达的妇女呼声', 'voices of women passed on', times),
  referrals_made: more('转介到专业机构', 'referrals to those whose trade it is', times),
  trainings_given: more('培训宣讲', 'trainings and talks given', times),
  women_led_works: more('由妇女群众创作的作品', 'works made by women of the place', works),
});

/** What is compared with one's own past: the same measure, a year before. Never with others. */
export const ownMeasures = Object.freeze({
  active_weeks: more('有更新的周数', 'weeks with a work', weeks),
  original_works: more('原创作品', 'original works', works),
  local_works: more('本地题材作品', 'works about the place', works),
  services_done: more('办成的服务事项', 'services done', times),
  activities_held: more('线下活动', 'activities held', times),
  replies_given: more('答复群众次数', 'answers given', times),
});

export type FlagFact = keyof typeof flagFacts;
export type RisingFact = keyof typeof risingFacts;
export type FallingFact = keyof typeof fallingFacts;
export type NumberFact = RisingFact | FallingFact;
export type CountedDeed = keyof typeof countedDeeds;
export type OwnMeasure = keyof typeof ownMeasures;

export const numberFacts: Readonly<Record<NumberFact, NumberBasis>> = Object.freeze({
  ...risingFacts,
  ...fallingFacts,
});
