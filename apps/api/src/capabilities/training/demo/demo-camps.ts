/** One session of the demo; days count from the day on which it is sown, unless they are dates. */
export interface DemoCamp {
  readonly programme: 'camps' | 'corps';
  readonly sessionNumber: number;
  readonly title: string;
  readonly venue: string;
  readonly begins: number | string;
  readonly days: number;
  readonly seats: number;
  readonly state: 'open' | 'done';
  readonly childcareNote: string | null;
}

/** Where the demo's trainees are at home: eight counties by their keys in the registry's file. */
export const demoCounties = [
  '430723',
  '430522',
  '431225',
  '431322',
  '430626',
  '430726',
  '431027',
  '433123',
] as const;

const series = '“湘女e家”训练营';
const childcare = '主办方安排一间活动室，有人照看 3–10 岁的孩子，报名时说一声就行。';

/** Sessions 47 to 49 of the camps, and the class of 2024 of the corps. Their days, venues and bases are invented. */
export const demoCamps: readonly DemoCamp[] = [
  {
    programme: 'corps',
    sessionNumber: 1,
    title: '湘村巾帼主播团 2024 级',
    venue: '长沙市（演示地点）',
    begins: '2024-05-20',
    days: 5,
    seats: 60,
    state: 'done',
    childcareNote: null,
  },
  {
    programme: 'camps',
    sessionNumber: 47,
    title: series,
    venue: '常德市（演示地点）',
    begins: -210,
    days: 3,
    seats: 30,
    state: 'done',
    childcareNote: childcare,
  },
  {
    programme: 'camps',
    sessionNumber: 48,
    title: series,
    venue: '怀化市（演示地点）',
    begins: -95,
    days: 3,
    seats: 30,
    state: 'done',
    childcareNote: childcare,
  },
  {
    programme: 'camps',
    sessionNumber: 49,
    title: series,
    venue: '长沙市（演示地点）',
    begins: 24,
    days: 5,
    seats: 40,
    state: 'open',
    childcareNote: childcare,
  },
];

/** What a day of a camp holds, in turn. */
export const demoLessons: readonly (readonly [title: string, trainer: string])[] = [
  ['账号定位：拍什么，给谁看', '文老师（演示）'],
  ['什么能拍、什么不能拍：孩子、隐私、家暴案件', '黎老师（演示）'],
  ['新闻写作：把一件小事写清楚', '文老师（演示）'],
  ['手机拍摄：光、声音和横竖屏', '谭老师（演示）'],
  ['短视频剪辑：三个镜头讲一个故事', '谭老师（演示）'],
  ['评论怎么回', '黎老师（演示）'],
  ['直播间里的规矩', '黎老师（演示）'],
  ['一周做几条：给自己定目标', '文老师（演示）'],
  ['互相看作品', '谭老师（演示）'],
  ['结业：带回村里的三件事', '文老师（演示）'],
];
