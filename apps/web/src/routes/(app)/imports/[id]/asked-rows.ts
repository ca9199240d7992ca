import { type RowOutcome, rowOutcomes } from '@fulian/domain/imports';
import { CalendarDate, Refusal } from '@fulian/domain/kernel';

/** Which rows of a file its page shows: all, those of one outcome, or those that speak of one account and day. */
export interface AskedRows {
  readonly outcome: RowOutcome | null;
  readonly accountId: string | null;
  readonly on: CalendarDate | null;
}

/** What stands in the address: `?outcome=error`, or `?of=…&on=2026-11-01` as `rowsAbout` writes it. */
export function askedRows({ searchParams }: URL): AskedRows {
  const accountId = searchParams.get('of');
  const on = CalendarDate.parse(searchParams.get('on') ?? '');
  if (accountId && !Refusal.is(on)) return { outcome: null, accountId, on };
  const outcome = rowOutcomes.find((each) => each === searchParams.get('outcome')) ?? null;
  return { outcome, accountId: null, on: null };
}

/** Where exactly the rows of a file are that speak of an account and a day. */
export const rowsAbout = (importId: string, accountId: string, on: string): string =>
  `/imports/${importId}?${new URLSearchParams({ of: accountId, on })}#rows`;
