import type { CalendarDate } from '../../kernel/index.js';

/** One year's holidays as they were announced: what is off beside weekends, and which weekend days are worked instead. */
export interface AnnouncedYear {
  readonly year: number;
  /** The notice that says so. */
  readonly source: string;
  /** Days off, from the first to the last. */
  readonly off: readonly (readonly [first: CalendarDate, last: CalendarDate])[];
  /** Days at weekends that are worked (调休). */
  readonly worked: readonly CalendarDate[];
}

const year = (
  of: number,
  source: string,
  off: readonly (readonly [first: string, last: string])[],
  worked: readonly string[],
): AnnouncedYear => {
  const on = (day: string): CalendarDate => `${of}-${day}` as CalendarDate;
  return Object.freeze({
    year: of,
    source,
    off: off.map(([first, last]) => [on(first), on(last)] as const),
    worked: worked.map(on),
  });
};

/** The State Council's arrangement of holidays: 元旦, 春节, 清明节, 劳动节, 端午节, 中秋节, 国庆节, in this order. */
export const stateCouncilDays: readonly AnnouncedYear[] = Object.freeze([
  year(
    2024,
    '国办发明电〔2023〕7号',
    [
      ['01-01', '01-01'],
      ['02-10', '02-17'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-10', '06-10'],
      ['09-15', '09-17'],
      ['10-01', '10-07'],
    ],
    ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  ),
  year(
    2025,
    '国办发明电〔2024〕12号',
    [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    ['01-26', '02-08', '04-27', '09-28', '10-11'],
  ),
  year(
    2026,
    '国办发明电〔2025〕7号',
    [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  ),
]);
