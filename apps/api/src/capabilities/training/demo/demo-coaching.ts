/** Who coaches which of the demo's counties, by her name among the demo's people; the other counties look for one. */
export const demoCoaches: Readonly<Record<string, string>> = {
  '430723': '彭书妍',
  '430726': '唐若溪',
  '430522': '邓嘉柔',
  '433123': '向云竹',
  '431225': '沈知夏',
};

/** A draft as the demo has it; days count back from the day of sowing. */
export interface DemoDraft {
  readonly title: string;
  readonly note: string;
  readonly link: string | null;
  readonly sentAgo: number;
  /** As it is typed; null while it waits. */
  readonly answer: string | null;
}

const link = (number: number): string => `https://example.org/demo-draft/${number}`;

/** What trainees of a county have sent, in turn: some wait, most are answered. */
export const demoDrafts: readonly DemoDraft[] = [
  {
    title: '米粑怎么蒸',
    note: '第一次自己剪，想听听哪里太长。',
    link: link(1),
    sentAgo: 2,
    answer: null,
  },
  {
    title: '村里的早饭',
    note: '光线不好，能补救吗？',
    link: link(2),
    sentAgo: 9,
    answer: '0:03 第一个镜头热气很好，留住\n0:35 灯光太暗，靠近窗户再拍一次\n整体亲切，结尾可以早两秒停',
  },
  {
    title: '妇女之家的一堂课',
    note: '念稿子还是自己说好？',
    link: null,
    sentAgo: 1,
    answer: null,
  },
  {
    title: '橘子熟了',
    note: '想放到乡里的号上，先请您看看。',
    link: link(3),
    sentAgo: 15,
    answer: '0:12 收声有风，下次背对着风\n照现在的样子就可以发',
  },
];

/** The day on which somebody pauses, counted back: she is at the harvest, and nobody asks. */
export const demoPauseAgo = 6;

/** What is asked for, and what a county answered. */
export const demoSupport = [
  { kind: 'equipment', wish: '想借一支领夹麦，院子里风大。', reason: null },
  {
    kind: 'editing_help',
    wish: '剪辑总是卡在字幕，想请人带一次。',
    reason: '周三下午县里有人教，已经给您留了位子。',
  },
  { kind: 'promotion_pack', wish: '年前想把米粑推一推。', reason: null },
] as const;

/** Titles of works before the last twelve weeks, so that there is a past to compare with. */
export const demoEarlierWorks: readonly (readonly [title: string, daysAgo: number])[] = [
  ['晒谷场上的广场舞', 97],
  ['第一次直播前的彩排', 112],
  ['端午的艾草谁家多', 125],
  ['村口那棵樟树的故事', 139],
  ['去镇上送一趟米粑', 152],
  ['育秧棚里的半天', 161],
];
