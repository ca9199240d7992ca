import { articlesToCompare, compareAnswers } from '@fulian/domain/training';
import type { Actions, PageServerLoad } from './$types';
import { questionsQuery } from './filming.query.ts';

export const load: PageServerLoad = async ({ locals }) => {
  const { filmingQuestions } = await locals.ask.query(questionsQuery);
  const questions = filmingQuestions.map(({ key, topic, situation }) => ({ key, topic, situation }));
  return { questions, articlesToCompare };
};

export const actions: Actions = {
  /** Says what is right of what was answered. The answers stand in no address and nothing is kept of them. */
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const { filmingQuestions } = await locals.ask.query(questionsQuery);
    const answers = new Map(
      filmingQuestions.flatMap(({ key }) => {
        const told = form.get(key);
        return told === 'yes' || told === 'no' ? [[key, told === 'yes'] as const] : [];
      }),
    );
    const judged = new Map(
      compareAnswers(filmingQuestions, answers).map(({ key, isRight }) => [key, isRight]),
    );
    return {
      explained: Object.fromEntries(
        filmingQuestions.map(({ key, mayFilm, why, instead, law, lawReadOn }) => [
          key,
          {
            mayFilm,
            why,
            instead,
            law,
            lawReadOn,
            answer: answers.get(key) ?? null,
            isRight: judged.get(key) ?? null,
          },
        ]),
      ),
    };
  },
};
