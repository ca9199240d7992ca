const formats = new Map<string, Intl.DateTimeFormat>();
const dayMs = 86_400_000;
const form = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * How far the clocks of a zone are ahead of UTC at a moment, in milliseconds.
 * @throws RangeError for a zone that does not exist
 */
export function zoneOffset(timeZone: string, epochMs: number): number {
  const [, sign, hours, minutes, seconds = '0'] = form.exec(formatOf(timeZone).format(epochMs)) ?? [];
  if (sign === undefined) return 0;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -ahead : ahead) * 1000;
}

/** A formatter takes long to make and is the same for ever. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}

/** The moment at which the clocks of a zone show `wallMs`: of two the earlier, of none the one that much later. */
export function momentOf(wallMs: number, timeZone: string): number {
  const early = wallMs - zoneOffset(timeZone, wallMs - dayMs);
  if (early + zoneOffset(timeZone, early) === wallMs) return early;
  const late = wallMs - zoneOffset(timeZone, wallMs + dayMs);
  return late + zoneOffset(timeZone, late) === wallMs ? late : early;
}
