import { CalendarDate, Refusal } from '../kernel/index.js';

/** By which way something came to a home. */
export const matterChannels = ['message', 'phone', 'visit', 'letter', 'other'] as const;

export type MatterChannel = (typeof matterChannels)[number];

/** What came: a question, a complaint or suggestion, a hint that something published is wrong. */
export const matterKinds = ['question', 'complaint', 'error'] as const;

export type MatterKind = (typeof matterKinds)[number];

/**
 * A line of a home's register of what it was asked (来信来访登记): nothing of who wrote or what about. What came on one day
 * and was answered on one day may stand in one line.
 */
export interface Matter {
  readonly receivedOn: CalendarDate;
  readonly channel: MatterChannel;
  readonly kind: MatterKind;
  /** How many, 1 to 99. */
  readonly count: number;
  /** For an error: when it was corrected. Null while it is open. */
  readonly answeredOn: CalendarDate | null;
}

export type MatterRefusal = Refusal<
  'MatterInFuture' | 'MatterTooOld' | 'AnsweredBeforeReceived' | 'AnsweredInFuture' | 'NotANumberOfMatters'
>;

/** So far back a line may be written: what is older is compared with nothing any more. */
const mostDays = 730;

/** Whether a line may be written today. */
function allow({ receivedOn, count, answeredOn }: Matter, today: CalendarDate): MatterRefusal | undefined {
  if (!Number.isSafeInteger(count) || count < 1 || count > 99)
    return Refusal.of('NotANumberOfMatters', 'A line has 1 to 99 matters.', ['count']);
  if (receivedOn > today)
    return Refusal.of('MatterInFuture', `${receivedOn} is after today, ${today}.`, ['receivedOn']);
  if (receivedOn <= CalendarDate.plusDays(today, -mostDays))
    return Refusal.of('MatterTooOld', 'Two years back at the most.', ['receivedOn']);
  return answeredOn ? allowAnswer({ receivedOn }, answeredOn, today) : undefined;
}

/** Whether something may have been answered on a day. */
function allowAnswer(
  { receivedOn }: Pick<Matter, 'receivedOn'>,
  answeredOn: CalendarDate,
  today: CalendarDate,
): Refusal<'AnsweredBeforeReceived' | 'AnsweredInFuture'> | undefined {
  if (answeredOn < receivedOn)
    return Refusal.of('AnsweredBeforeReceived', `It came on ${receivedOn} only.`, ['answeredOn']);
  return answeredOn > today
    ? Refusal.of('AnsweredInFuture', `${answeredOn} is after today, ${today}.`, ['answeredOn'])
    : undefined;
}

export const Matter = Object.freeze({ allow, allowAnswer });
