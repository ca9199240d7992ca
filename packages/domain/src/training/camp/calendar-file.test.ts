import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../kernel/index.js';
import { type CalendarCamp, campCalendar } from './calendar-file.js';

const day = (text: string) => text as CalendarDate;
const camp: CalendarCamp = {
  id: '0198',
  title: '“湘女e家”训练营 第49期',
  venue: '长沙市；省妇联, 三楼',
  firstOn: day('2026-12-30'),
  lastOn: day('2026-12-31'),
  lessons: [
    { day: day('2026-12-30'), begins: '09:00', ends: '11:30', title: '短视频剪辑', trainer: '周老师' },
  ],
};
const stamp = '20261120T080000Z';
/** How many bytes a line has in UTF-8. */
const bytesOf = (line: string) => encodeURIComponent(line).replace(/%../g, '.').length;
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

test('a camp is its days as a whole, the last one included, and each lesson on the clock of the place', () => {
  const lines = unfolded(campCalendar(camp, stamp));
  expect(lines).toContain('DTSTART;VALUE=DATE:20261230');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('DTSTART;TZID=Asia/Shanghai:20261230T090000');
  expect(lines).toContain('LOCATION:长沙市；省妇联\\, 三楼');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
});

test('no line is longer than 75 bytes, and unfolded it is what was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
      const file = campCalendar({ ...camp, title: `标题${title.replace(/[\r\n]/g, '')}` }, stamp);
      for (const line of file.split('\r\n')) expect(bytesOf(line)).toBeLessThanOrEqual(75);
      const summary = unfolded(file).find((line) => line.startsWith('SUMMARY:标题')) ?? '';
      expect(summary.replace(/\\([\\;,])/g, '$1')).toBe(`SUMMARY:标题${title.replace(/[\r\n]/g, '')}`);
    }),
    { numRuns: 200 },
  );
});
