import { CalendarDate, Id } from '@fulian/domain/kernel';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';
import type { StarEventKind, StarEventType } from './star-event.type.js';

type Award = Omit<StarEventType, 'kind' | 'on'> & {
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly supersededOn: CalendarDate | null;
};

/** The stars of a unit, and what the public may know of what was done to them. */
async function readRows(unitId: string) {
  const awards = await rows(sql<Award>`
    select application_id as "ratingApplicationId", home_name as "homeName", home_kind as "homeKind", stars,
      receipt #>> '{rubric,name}' as "rubricName", (receipt #>> '{rubric,version}')::int as "rubricVersion",
      valid_from::text as "validFrom", valid_until::text as "validUntil", superseded_on::text as "supersededOn"
    from rating_award where unit_id = ${unitId} order by valid_from, id`);
  const steps = await rows(sql<{ id: string; step: string; toState: string; on: CalendarDate }>`
    select application_id as id, step, to_state as "toState", taken_on::text as on from star_steps_of(${unitId})`);
  return { awards, steps };
}

const kindOf = (step: string, toState: string): StarEventKind => {
  if (step === 'revoke') return 'revoked';
  if (step === 'appeal') return 'appealed';
  return toState === 'awarded' ? 'restored' : 'appeal_dismissed';
};

/** All that happened to the stars of a unit, the latest first. */
export async function readStarHistory(unitId: string): Promise<StarEventType[]> {
  if (!Id.matches(unitId)) return [];
  const { awards, steps } = await readRows(unitId);
  const events = awards.flatMap(({ validFrom, validUntil, supersededOn, ...award }): StarEventType[] => {
    const told = (kind: StarEventKind, on: CalendarDate): StarEventType => ({ ...award, kind, on });
    const own = steps.filter(({ id }) => id === award.ratingApplicationId);
    const later = own.map(({ step, toState, on }) => told(kindOf(step, toState), on));
    const isTaken =
      later.findLast(({ kind }) => kind === 'revoked' || kind === 'restored')?.kind === 'revoked';
    const isOver = !supersededOn && !isTaken && validUntil < today();
    return [
      told('awarded', validFrom),
      ...later,
      ...(supersededOn ? [told('superseded', supersededOn)] : []),
      ...(isOver ? [told('expired', CalendarDate.plusDays(validUntil, 1))] : []),
    ];
  });
  // Of one day, what follows stands above what it follows from: awards come in their order, and so do their steps.
  return events
    .map((event, at) => ({ event, at }))
    .sort((one, other) => other.event.on.localeCompare(one.event.on) || other.at - one.at)
    .map(({ event }) => event);
}
