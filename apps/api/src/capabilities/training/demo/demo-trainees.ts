import type { CalendarDate } from '@fulian/domain/kernel';

export interface DemoTrainee {
  readonly county: string;
  /** Which of the county's villages she is at home in, from 0; each has one of the county's trainees. */
  readonly village: number;
  readonly name: string;
  readonly bornOn: CalendarDate;
  readonly isSeed: boolean;
  readonly topic: string;
  readonly device: string;
}

const surnames = '向杨彭田石龙吴麻滕覃唐周刘李陈黄贺邓谢蒋';
const given = [
  '秋月',
  '小满',
  '桂香',
  '雪梅',
  '春燕',
  '丽华',
  '玉兰',
  '彩云',
  '金花',
  '巧云',
  '红英',
  '银杏',
  '佳慧',
  '思语',
];
const topics = [
  '米粑和年货',
  '村里的手艺',
  '茶山上的一天',
  '家风故事',
  '政策说给乡亲听',
  '橘子和果园',
  '苗绣',
  '留守老人的一餐饭',
];
const devices = ['旧安卓手机', '安卓手机加三脚架', '手机和一支领夹麦'];

const nth = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item;

/** No more than the county with the fewest of them has villages with an account. */
export const traineesOfACounty = 7;

/**
 * Seven invented women for each county: names, days of birth and topics are put together by counting, so that every
 * installation has the same ones and nobody real is meant.
 */
export const demoTrainees = (counties: readonly string[]): readonly DemoTrainee[] =>
  counties.flatMap((county, place) =>
    Array.from({ length: traineesOfACounty }, (_, village) => {
      const at = place * traineesOfACounty + village;
      const year = 1975 + ((at * 11) % 27);
      const month = String(1 + ((at * 5) % 12)).padStart(2, '0');
      return {
        county,
        village,
        name: `${nth([...surnames], at * 3 + place)}${nth(given, at * 5 + village)}`,
        bornOn: `${year}-${month}-${String(1 + ((at * 7) % 28)).padStart(2, '0')}` as CalendarDate,
        isSeed: village < 3,
        topic: nth(topics, at),
        device: nth(devices, at),
      };
    }),
  );
