import type { CalendarDate } from '../../kernel/index.js';

/** What an award is worth today. */
export const awardStandings = ['valid', 'not_yet_valid', 'expired', 'superseded', 'revoked'] as const;

export type AwardStanding = (typeof awardStandings)[number];

/** The days by which it is decided. */
export interface AwardDays {
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly revokedOn: CalendarDate | null;
  readonly supersededOn: CalendarDate | null;
}

export const AwardStanding = Object.freeze({
  /** Where several are true, the gravest is told: whoever holds a revoked certificate should not hear that it expired. */
  of: ({ validFrom, validUntil, revokedOn, supersededOn }: AwardDays, today: CalendarDate): AwardStanding => {
    if (revokedOn) return 'revoked';
    if (supersededOn) return 'superseded';
    if (today > validUntil) return 'expired';
    return today < validFrom ? 'not_yet_valid' : 'valid';
  },
});
