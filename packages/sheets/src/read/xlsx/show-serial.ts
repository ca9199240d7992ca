import { type DateSystem, SerialDay } from '@fulian/domain/imports';

const dayMs = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();

/**
 * A serial day as a person would write it: `2026-11-05`, `2026-11-05 08:30:00`, or `00:01:30` for a mere time; undefined
 * for a number that is neither.
 */
export function showSerial(serial: number, system: DateSystem): string | undefined {
  if (serial >= 0 && serial < 1) return iso(Math.round(serial * 86_400) * 1000).slice(11, 19);
  const ms = SerialDay.toWallClock(serial, system);
  if (ms === undefined) return undefined;
  return ms % dayMs === 0 ? iso(ms).slice(0, 10) : iso(ms).slice(0, 19).replace('T', ' ');
}
