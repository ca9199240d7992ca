import { Permission, type PostKind } from '../../access/index.js';

/** Posts that apply for their own unit and help those below; whoever judges is not among them. */
const applicants: readonly PostKind[] = [
  'chair',
  'vice_chair',
  'executive_committee_member',
  'publicity_officer',
  'editor',
  'administrator',
];

/** What everyone may see of ratings: rounds, public notices, current stars, and an objection by its receipt number. */
export const readRounds = Permission.forEveryone('ratings.read-rounds');

/** Put an objection forward against a result on public notice. */
export const objectToRatings = Permission.forEveryone('ratings.object');

/** Open a round: the province alone. */
export const openRounds = Permission.forPosts(
  'ratings.open-rounds',
  'subtree',
  ['chair', 'vice_chair', 'editor'],
  ['province'],
);

/** Apply for one's own unit, or record what a unit below sent by phone or on paper. */
export const applyForStars = Permission.forPosts('ratings.apply', 'subtree', applicants);

/** See the applications of one's own unit and of all units below it, as those who apply and help. */
export const readApplications = Permission.forPosts('ratings.read-applications', 'subtree', applicants);

/** Check, score and decide what lies on one's own desk; never of one's own unit or of one she stays away from. */
export const judgeApplications = Permission.forPosts('ratings.judge', 'oneself', ['reviewer']);

/** Answer objections and appeals, grant stars and take them back: the province alone. */
export const grantStars = Permission.forPosts(
  'ratings.grant-stars',
  'subtree',
  ['chair', 'vice_chair', 'editor'],
  ['province'],
);
