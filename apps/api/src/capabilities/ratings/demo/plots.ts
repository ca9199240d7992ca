import type { RatingStep } from '@fulian/domain/ratings';

/** Who takes a step of the demo, by what she is. */
export type Role = 'home' | 'county' | 'first' | 'second' | 'third' | 'panel' | 'office' | 'visitor';

/** A step of the demo: who, so many days before the demo is sown, which. Scores and stars are worked out. */
export type PlotStep =
  | readonly [role: Role, daysAgo: number, step: Exclude<RatingStep, { step: 'score' | 'settle' }>]
  | readonly [role: Role, daysAgo: number, step: 'good score' | 'poor score' | 'settle'];

/** What becomes of an application of the demo. */
export interface Plot {
  /** A unit by its key in the registry's file, or the n-th unit below one. */
  readonly unit: string | readonly [below: string, nth: number];
  readonly steps: readonly PlotStep[];
  /** To how many stars it comes; three unless told otherwise. */
  readonly stars?: 1 | 2 | 3 | 4 | 5;
}

const changde = '4307';
const li = '430723';
const linan = '430723114';

const sent = (daysAgo: number): readonly PlotStep[] => [['home', daysAgo, { step: 'submit' }]];
const checked = (daysAgo: number): readonly PlotStep[] => [
  ...sent(daysAgo + 3),
  ['county', daysAgo, { step: 'attest', reason: '公示求助电话等：现场查看，与台账一致（示例）。' }],
  ['county', daysAgo, { step: 'pass', reason: '材料齐全，链接都能打开。' }],
];
const twice = (daysAgo: number): readonly PlotStep[] => [
  ['first', daysAgo, 'good score'],
  ['second', daysAgo, 'good score'],
];
const settled = (daysAgo: number): readonly PlotStep[] => [['panel', daysAgo, 'settle']];
const awarded = (daysAgo: number): readonly PlotStep[] => [['office', daysAgo, { step: 'award' }]];

/** A round in full swing: an application in every state, at every tier. */
export const plots: readonly Plot[] = [
  { unit: [changde, 0], stars: 5, steps: [...sent(54), ...twice(50), ...settled(44), ...awarded(15)] },
  { unit: [changde, 1], stars: 4, steps: [...sent(30), ...twice(26), ...settled(20)] },
  {
    unit: [changde, 2],
    steps: [
      ...sent(12),
      ...twice(8),
      ...settled(3),
      ['visitor', 1, { step: 'object', objectionId: 'first' }],
    ],
  },
  { unit: [changde, 3], steps: [...sent(9), ['first', 4, 'good score'], ['second', 3, 'poor score']] },
  {
    unit: [changde, 5],
    steps: [
      ...sent(54),
      ...twice(50),
      ...settled(44),
      ...awarded(15),
      ['office', 4, { step: 'revoke', reason: '转发未经核实的信息，造成不良影响。' }],
    ],
  },
  {
    unit: [changde, 6],
    steps: [
      ...sent(54),
      ...twice(50),
      ...settled(44),
      ...awarded(15),
      ['office', 6, { step: 'revoke', reason: '账号被举报发布违规内容。' }],
      ['home', 2, { step: 'appeal', reason: '系他人冒用名称，已报平台处理。' }],
    ],
  },
  { unit: [li, 0], steps: sent(2) },
  { unit: [li, 1], steps: [...checked(6), ['first', 2, 'good score']] },
  { unit: [li, 2], steps: [...checked(10), ...twice(4)] },
  {
    unit: [li, 3],
    steps: [
      ...checked(20),
      ['first', 15, 'poor score'],
      ['second', 14, 'poor score'],
      ['panel', 8, { step: 'decline', reason: '服务与安全两部分未达一星的最低分。' }],
    ],
  },
  { unit: [li, 4], stars: 1, steps: [...checked(12), ...twice(8), ...settled(2)] },
  {
    unit: [li, 5],
    steps: [
      ...sent(6),
      ['county', 3, { step: 'return', reason: '“办成的服务事项”没有佐证，请补上台账存放处或链接。' }],
    ],
  },
  { unit: [linan, 0], stars: 2, steps: [...checked(52), ...twice(48), ...settled(42), ...awarded(12)] },
  { unit: [linan, 1], steps: [] },
  { unit: '4302', steps: sent(5) },
  { unit: [changde, 7], steps: [...sent(9), ['home', 6, { step: 'withdraw' }]] },
];

/** The round of the year before: what it granted is carried over into this year's applications, or renewed by them. */
export const plotsOfLastYear: readonly Plot[] = [
  { unit: linan, stars: 4, steps: [...checked(52), ...twice(48), ...settled(42), ...awarded(12)] },
  { unit: [changde, 1], stars: 3, steps: [...sent(54), ...twice(50), ...settled(44), ...awarded(15)] },
];
