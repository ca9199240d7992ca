import { CalendarDate, Refusal } from '../../kernel/index.js';
import { plainText } from './plain-text.js';

/** What a clock on the wall shows, in milliseconds since 1970-01-01 00:00 on that same clock. */
export interface WallClock {
  readonly ms: number;
  /** How far that clock is ahead of UTC, if the text says so. */
  readonly offsetMs?: number;
}

const date =
  /^(?<year>\d{4})(?:-(?<m1>\d{1,2})-(?<d1>\d{1,2})|\/(?<m2>\d{1,2})\/(?<d2>\d{1,2})|\.(?<m3>\d{1,2})\.(?<d3>\d{1,2})|年(?<m4>\d{1,2})月(?<d4>\d{1,2})[日号]?|(?<m5>\d{2})(?<d5>\d{2}))/;
const weekday = /^\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/;
/** Characters stand apart from a day by themselves, digits need a space before them. */
const time =
  /^(?:[T\s]\s*|(?=[上下中凌早晚]|\d{1,2}[时点]))(?<half>凌晨|早上|上午|中午|下午|晚上|[ap]m)?\s*(?<hour>\d{1,2})(?:[:时点](?<minute>\d{1,2})?分?(?::?(?<second>\d{1,2})(?:\.\d{1,9})?秒?)?)\s*(?<late>[ap]m)?\s*\(?(?<zone>Z|北京时间|(?:UTC|GMT)?[+-](?:0\d|1[0-4]):?[0-5]\d|(?:UTC|GMT)(?:[+-](?:1[0-4]|0?\d))?)?\)?$/i;
const minuteMs = 60_000;

/**
 * Reads the forms in which days and times are written: `2024年3月5日`, `2024/3/5 12:30`, `2024-03-05T12:30:00+08:00`,
 * `2024年03月05日12时30分00秒`, `2024.3.5 下午2:30`, `20240305`, with or without the day of the week. Undefined for anything else, a
 * day without its year included.
 */
export function parseWallClock(text: string): WallClock | undefined {
  const plain = plainText(text);
  const found = date.exec(plain);
  const day = dayOf(found?.groups ?? {});
  if (!found || day === undefined) return undefined;
  const rest = plain.slice(found[0].length).replace(weekday, '').trimEnd();
  if (rest === '') return { ms: day };
  const groups: Groups = time.exec(rest)?.groups ?? {};
  const clock = timeOf(groups);
  if (clock === undefined) return undefined;
  return { ms: day + clock, ...(groups.zone !== undefined && { offsetMs: offsetOf(groups.zone) }) };
}

type Groups = Readonly<
  Partial<
    Record<
      'year' | `${'m' | 'd'}${1 | 2 | 3 | 4 | 5}` | 'half' | 'hour' | 'minute' | 'second' | 'late' | 'zone',
      string
    >
  >
>;

function dayOf({ year, m1, m2, m3, m4, m5, d1, d2, d3, d4, d5 }: Groups): number | undefined {
  const month = m1 ?? m2 ?? m3 ?? m4 ?? m5;
  const on = CalendarDate.of(Number(year), Number(month), Number(d1 ?? d2 ?? d3 ?? d4 ?? d5));
  return Refusal.is(on) ? undefined : Date.parse(on);
}

function timeOf({ half, hour, minute = '0', second, late }: Groups): number | undefined {
  const hours = hourOf(Number(hour), (half ?? late)?.toLowerCase());
  const minutes = Number(minute);
  const seconds = Number(second ?? 0);
  return hours < 24 && minutes < 60 && seconds < 60
    ? (hours * 60 + minutes) * minuteMs + seconds * 1000
    : undefined;
}

/** Whoever writes 下午14:30 means 14:30; 上午12:30 is half an hour into the day. */
function hourOf(hour: number, half: string | undefined): number {
  const isLate = half === '下午' || half === '晚上' || half === 'pm' || (half === '中午' && hour < 3);
  const isEarly = half === '上午' || half === '凌晨' || half === 'am';
  if (isLate && hour < 12) return hour + 12;
  return isEarly && hour === 12 ? 0 : hour;
}

const offset = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/;

function offsetOf(zone: string): number {
  if (zone === '北京时间') return 8 * 60 * minuteMs;
  const { sign, hours, minutes = '0' } = offset.exec(zone)?.groups ?? {};
  const ahead = Number(hours ?? 0) * 60 + Number(minutes);
  return (sign === '-' ? -ahead : ahead) * minuteMs;
}
