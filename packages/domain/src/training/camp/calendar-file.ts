import { CalendarDate } from '../../kernel/index.js';
import type { Lesson } from './lesson.js';

/** What a calendar file tells of a camp. */
export interface CalendarCamp {
  readonly id: string;
  readonly title: string;
  readonly venue: string;
  readonly firstOn: CalendarDate;
  readonly lastOn: CalendarDate;
  readonly lessons: readonly Lesson[];
}

/**
 * A camp as a calendar file (RFC 5545): its days as a whole, and each lesson on the clock of the place. China has one zone and
 * no summer time, so times are written as they are on the wall, with the zone's one rule. Small enough to need no library: text
 * is escaped, lines end as the format wants it and are folded at 75 bytes.
 * @param stampedAt when the file was made, `YYYYMMDDTHHMMSSZ`
 */
export function campCalendar(camp: CalendarCamp, stampedAt: string): string {
  const { id, title, venue, firstOn, lastOn, lessons } = camp;
  const place = `LOCATION:${escaped(venue)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fulian//Training//ZH',
    'CALSCALE:GREGORIAN',
    ...zone,
    ...event(`${id}@fulian`, stampedAt, [
      `DTSTART;VALUE=DATE:${compact(firstOn)}`,
      // The end is the first day that is no longer part of it.
      `DTEND;VALUE=DATE:${compact(CalendarDate.plusDays(lastOn, 1))}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escaped(title)}`,
      place,
    ]),
    ...lessons.flatMap((lesson, at) =>
      event(`${id}-${at + 1}@fulian`, stampedAt, [
        `DTSTART;TZID=Asia/Shanghai:${moment(lesson.day, lesson.begins)}`,
        `DTEND;TZID=Asia/Shanghai:${moment(lesson.day, lesson.ends)}`,
        `SUMMARY:${escaped(lesson.title)}`,
        ...(lesson.trainer ? [`DESCRIPTION:${escaped(lesson.trainer)}`] : []),
        place,
      ]),
    ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const event = (uid: string, stampedAt: string, lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stampedAt}`,
  ...lines,
  'END:VEVENT',
];

const compact = (on: CalendarDate): string => on.replaceAll('-', '');
const moment = (on: CalendarDate, clock: string): string => `${compact(on)}T${clock.replace(':', '')}00`;
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** UTF-8 bytes of one character. */
const bytesOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

/** No line has more than 75 bytes, and none is broken inside of a character. */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += more;
  }
  return text;
}
