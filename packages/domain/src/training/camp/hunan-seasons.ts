import type { CalendarDate } from '../../kernel/index.js';
import type { BusySeason } from './harvest-clash.js';

/**
 * When hands are needed on Hunan's fields, by month and day: the operator's draft, from what is commonly known of double
 * rice, tea oil and citrus; to be checked with an office of agriculture before anybody relies on it.
 */
const seasons = [
  { name: '早稻插秧', from: '04-15', until: '05-05' },
  { name: '双抢（早稻收割、晚稻插秧）', from: '07-10', until: '08-05' },
  { name: '中稻收割', from: '09-10', until: '10-05' },
  { name: '油茶采摘', from: '10-15', until: '11-10' },
  { name: '晚稻收割', from: '10-20', until: '11-10' },
  { name: '柑橘采收', from: '10-25', until: '12-10' },
] as const;

/** Hunan's busy seasons of one year. */
export const hunanSeasons = (year: number): readonly BusySeason[] =>
  seasons.map(({ name, from, until }) => ({
    name,
    fromOn: `${year}-${from}` as CalendarDate,
    untilOn: `${year}-${until}` as CalendarDate,
  }));
