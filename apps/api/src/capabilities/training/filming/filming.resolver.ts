import { checkFilming, filmingQuestions } from '@fulian/domain/training';
import { Query, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { FilmingQuestionType } from './filming-question.type.js';

@Resolver()
export class FilmingResolver {
  @requires(checkFilming)
  @Query(() => [FilmingQuestionType], {
    description: 'The check of what may be filmed, with its explanations; the operator’s draft.',
  })
  filmingQuestions(): readonly FilmingQuestionType[] {
    return filmingQuestions;
  }
}
