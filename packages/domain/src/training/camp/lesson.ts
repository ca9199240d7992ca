import { type CalendarDate, Refusal } from '../../kernel/index.js';

/** One lesson of a camp, on the clock of the place (`09:00`). */
export interface Lesson {
  readonly day: CalendarDate;
  readonly begins: string;
  readonly ends: string;
  readonly title: string;
  readonly trainer: string | null;
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Tidies lessons, puts them in order of time and judges them one by one; a refusal names which one, as it was given.
 * @param camp the days in which all of them have to lie
 */
export function readLessons(
  lessons: readonly Lesson[],
  camp: { readonly firstOn: CalendarDate; readonly lastOn: CalendarDate },
): readonly Lesson[] | Refusal<'NotALesson'> {
  const read: Lesson[] = [];
  for (const [index, lesson] of lessons.entries()) {
    const title = lesson.title.normalize('NFC').trim();
    const no = (field: string, why: string) =>
      Refusal.of('NotALesson', `Lesson ${index + 1}: ${why}`, ['lessons', index, field]);
    if (!title || title.length > 80) return no('title', 'a title has 1 to 80 characters.');
    if (lesson.day < camp.firstOn || lesson.day > camp.lastOn)
      return no('day', 'it lies outside of the camp.');
    if (!clock.test(lesson.begins)) return no('begins', 'a time has the form 09:00.');
    if (!clock.test(lesson.ends) || lesson.ends <= lesson.begins)
      return no('ends', 'it ends after it begins.');
    read.push({ ...lesson, title, trainer: lesson.trainer?.normalize('NFC').trim().slice(0, 60) || null });
  }
  return read.toSorted((a, b) => `${a.day} ${a.begins}`.localeCompare(`${b.day} ${b.begins}`));
}
