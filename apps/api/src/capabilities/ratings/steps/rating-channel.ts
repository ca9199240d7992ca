/** On which changes of applications are announced; the payload is the application's id. */
export const ratingChannel = 'rating_change';
