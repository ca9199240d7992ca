import type { CalendarDate } from '../../kernel/index.js';

/** What the questions are about: what goes wrong most when a village films itself. */
export const filmingTopics = ['children', 'violence', 'minors', 'medicine', 'finance', 'likeness'] as const;

export type FilmingTopic = (typeof filmingTopics)[number];

/** A situation, and whether it may be filmed and shown; the explanation is what it is for. */
export interface FilmingQuestion {
  readonly key: string;
  readonly topic: FilmingTopic;
  readonly situation: string;
  readonly mayFilm: boolean;
  readonly why: string;
  /** What to do instead, or with it. */
  readonly instead: string;
  /** The law it rests on. */
  readonly law: string;
  /** When its articles were compared with reprints of the texts; null where one still has to be. */
  readonly lawReadOn: CalendarDate | null;
}

/** What somebody learns of one answer. Nothing is added up: there is nothing to pass. */
export interface AnsweredQuestion {
  readonly key: string;
  readonly isRight: boolean;
}

/** Compares answers with what may be filmed; questions left out stay out. */
export const compareAnswers = (
  questions: readonly Pick<FilmingQuestion, 'key' | 'mayFilm'>[],
  answers: ReadonlyMap<string, boolean>,
): readonly AnsweredQuestion[] =>
  questions.flatMap(({ key, mayFilm }) => {
    const answer = answers.get(key);
    return answer === undefined ? [] : [{ key, isRight: answer === mayFilm }];
  });
