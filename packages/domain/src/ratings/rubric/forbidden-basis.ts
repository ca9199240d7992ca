import { type Fault, isRecord } from './schema/conform.js';
import type { Words } from './words.js';

/** Why a rubric that rests on popularity or on time spent is refused, with what it is refused by. */
export const forbiddenBasisRule: Words = Object.freeze({
  zh: '《关于防治“指尖上的形式主义”的若干意见》（2023年12月）、《整治形式主义为基层减负若干规定》（2024年8月）、国办函〔2026〕12号：点赞、转发、投票、评论、关注、学习时长、采用数量不得作为评价依据。',
  en: 'Opinions against "formalism at the fingertips" (December 2023), Rules on easing the burden of the grass roots (August 2024), 国办函〔2026〕12号: likes, forwards, votes, comments, followers, study time and adoption counts must not be a basis of rating.',
});

/** What a criterion rests on stands under these names; a word of popularity there is what is forbidden. */
const basisNames: ReadonlySet<string> = new Set(['kind', 'fact', 'deed', 'measure']);

const forbiddenName =
  /(^|[^a-z])(likes?|thumbs?|forwards?|reposts?|retweets?|shares?|votes?|voting|comments?|followers?|fans|subscribers?|reads?|plays?|views?|clicks?|favourites?|favorites?|study|learning|online[_ -]?(time|minutes|hours)|adopted|adoptions?|popularity|wow)([^a-z]|$)/;

const forbiddenText: readonly RegExp[] = [
  /(点赞|在看|转发|分享|投票|得票|评论|留言|粉丝|关注|收藏|阅读|播放|浏览|点击|采用|录用)(数|量|率|总量|总数|次数|人数|篇数|条数|增长|排名)/u,
  /(点赞|转发|投票|得票|评论|粉丝|关注|阅读|播放|采用)(不少于|不低于|达到|达|超过|超|满|≥|>)/u,
  /涨粉|吸粉|票数|学习时(长|间)|在线时(长|间)|学习积分/u,
  /\b(numbers? of|how many|more|most) (likes|forwards|shares|votes|comments|followers|fans|reads|plays|views|adoptions)\b/i,
  /\b(like|forward|share|vote|comment|follower|fan|read|play|view|adoption) (count|growth|rate)s?\b/i,
  /\b(study|online|learning) (time|hours|minutes)\b/i,
];

/**
 * Where a rubric, or what would be one, rests on popularity or on time spent. Only its sections are looked at: a veto
 * against bought followers has to name them.
 */
export function forbiddenBases(rubric: unknown): readonly Fault<'ForbiddenBasis'>[] {
  return isRecord(rubric) ? within(rubric.sections, ['sections']) : [];
}

function within(value: unknown, path: Fault['path']): readonly Fault<'ForbiddenBasis'>[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => within(each, [...path, index]));
  if (typeof value === 'string') return isForbidden(value, path.at(-1)) ? [fault(value, path)] : [];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    forbiddenName.test(spaced(name)) ? [fault(name, [...path, name])] : within(each, [...path, name]),
  );
}

/** camelCase and snake_case as words. */
const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

const isForbidden = (text: string, name: string | number | undefined): boolean =>
  typeof name === 'string' && basisNames.has(name)
    ? forbiddenName.test(spaced(text)) || forbiddenText.some((pattern) => pattern.test(text))
    : forbiddenText.some((pattern) => pattern.test(text));

const fault = (text: string, path: Fault['path']): Fault<'ForbiddenBasis'> => ({
  code: 'ForbiddenBasis',
  path,
  message: `"${text.slice(0, 80)}" must not be a basis of rating.`,
});
