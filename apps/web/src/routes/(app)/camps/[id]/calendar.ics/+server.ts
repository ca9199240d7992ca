import type { CalendarDate } from '@fulian/domain/kernel';
import { campCalendar } from '@fulian/domain/training';
import { error } from '@sveltejs/kit';
import { campQuery } from '../camp.query.ts';
import type { RequestHandler } from './$types';

/** The camp for the calendar of a phone. */
export const GET: RequestHandler = async ({ locals, params: { id } }) => {
  const { camp } = await locals.ask.query(campQuery, { id });
  if (!camp) error(404, 'There is no such camp, or it is not yours.');
  const day = (on: string) => on as CalendarDate;
  const file = campCalendar(
    {
      ...camp,
      title: `${camp.title} ${camp.sessionNumber}`,
      firstOn: day(camp.firstOn),
      lastOn: day(camp.lastOn),
      lessons: camp.lessons.map((lesson) => ({ ...lesson, day: day(lesson.day) })),
    },
    `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`,
  );
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="camp-${camp.sessionNumber}.ics"`,
    },
  });
};
