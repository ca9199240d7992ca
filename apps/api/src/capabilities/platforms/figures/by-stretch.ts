import type { CalendarDate } from '@fulian/domain/kernel';
import { loader } from '../../../platform/loader.js';

/** Figures of a unit over a stretch of days. */
export interface AskedStretch {
  readonly unitId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Reads each stretch once for all units that ask for it, and different ones side by side.
 * @param readStretch the rows of all that ask for one stretch
 */
export const byStretch = <Row extends { readonly unitId: string }>(
  readStretch: (asked: readonly AskedStretch[]) => Promise<readonly Row[]>,
) =>
  loader<AskedStretch, readonly Row[]>(async (asked) => {
    const found = new Map<AskedStretch, readonly Row[]>();
    const readGroup = async (group: readonly AskedStretch[]) => {
      const byUnit = Map.groupBy(await readStretch(group), ({ unitId }) => unitId);
      for (const each of group) found.set(each, byUnit.get(each.unitId) ?? []);
    };
    await Promise.all([...Map.groupBy(asked, ({ from, to }) => `${from} ${to}`).values()].map(readGroup));
    return asked.map((each) => found.get(each) ?? []);
  });
