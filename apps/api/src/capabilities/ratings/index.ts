export { applicationRows, readApplication } from './applications/application-rows.js';
export { beginApplication } from './applications/begin-application.js';
export { RatingApplicationType } from './applications/rating-application.type.js';
export { saveApplication } from './applications/save-application.js';
export {
  AlreadyAppliedType,
  AnswersDoNotFitType,
  RatingRoundNotFoundType,
  RoundIsOverType,
} from './rating-refusals.type.js';
