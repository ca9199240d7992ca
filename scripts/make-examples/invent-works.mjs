import { chance } from './chance.mjs';

const topics = [
  ['回龙村的姐妹们今天做米糕', '石磨磨浆，柴火蒸透，一屉米糕出锅，满院子都是香。\n你家过节做不做米糕？'],
  [
    '一位执委的走访日记',
    '今天走了六户，记下三件事：\n1. 张奶奶的助听器要换电池\n2. 小学门口的路灯坏了\n3. 合作社缺两个会开车的姐妹',
  ],
  ['手机怎么拍得稳？三个办法', '靠墙、夹肘、慢走。学会了回去拍自家的橘子。'],
  ['《反家庭暴力法》里的告诫书是什么', '遇到家暴请拨打110，也可以拨打12338妇女维权热线。'],
  ['橘子红了，来澧县摘橘子', '正月里栽的树，冬月里挂的果。\n🍊🍊🍊'],
  ['妇女之家的晚课：给手机里的照片加字', '二十三位姐妹，最大的七十一岁。'],
  ['“法律明白人”说彩礼', '彩礼怎么返还，听她三分钟讲清楚。'],
  ['直播间里的回龙村', '第一次开播有点紧张，谢谢八十六位家人陪我们到最后。'],
  ['重阳节，给村里的老人理发', '推子一响，笑声就来了。'],
  ['今天的儿童之家', '放学后的两小时，志愿者陪孩子们读绘本、写作业。'],
];
const tags = ['#湘村巾帼', '#澧县', '#妇女之家', '#一村一品', '#家乡的味道', '#普法'];

const dayMs = 86_400_000;
const firstDay = Date.UTC(2026, 10, 1);
const days = 20;

/**
 * Invented works of one account, the newest first, as a platform's back-end lists them.
 * @param {string} series the words before a title that comes again
 * @param {number} count
 */
export function inventWorks(series, count) {
  const next = chance(430_723);
  const works = Array.from({ length: count }, (_, index) => inventWork(index, count, series, next));
  return works.reverse();
}

/**
 * @param {number} index
 * @param {number} count
 * @param {string} series
 * @param {() => number} next
 */
function inventWork(index, count, series, next) {
  const [headline = '', caption = ''] = topics[index % topics.length] ?? [];
  const round = Math.floor(index / topics.length);
  const day = firstDay + Math.floor((index * days) / count) * dayMs;
  const clock = (7 + Math.floor(next() * 14)) * 3600 + Math.floor(next() * 3600);
  const isImages = index % 7 === 5;
  const plays = Math.floor(300 + next() ** 4 * 180_000);
  const share = (/** @type {number} */ least, /** @type {number} */ most) =>
    Number((least + next() * (most - least)).toFixed(4));
  return {
    title: `${round === 0 ? headline : `${series}${round + 1}｜${headline}`}\n${caption}\n${tags[index % 6]} ${tags[(index + 2) % 6]}`,
    published: new Date(day + clock * 1000).toISOString().slice(0, 19),
    kind: isImages ? '图文' : '视频',
    // The newest work has just been sent: the platform still looks at it and counts nothing.
    isInReview: index === count - 1,
    plays,
    completion: isImages ? undefined : share(0.08, 0.42),
    fiveSeconds: isImages ? undefined : share(0.25, 0.65),
    coverClicks: index % 3 === 0 ? undefined : share(0.02, 0.18),
    twoSecondExits: isImages ? undefined : share(0.15, 0.5),
    averageSeconds: isImages ? undefined : Number((4 + next() * 30).toFixed(2)),
    likes: Math.floor(plays * (0.008 + next() * 0.04)),
    shares: Math.floor(plays * next() * 0.006),
    comments: Math.floor(plays * next() * 0.005),
    favourites: Math.floor(plays * next() * 0.008),
    visits: Math.floor(plays * next() * 0.012),
    gained: Math.floor(plays * next() * 0.004) - (index % 11 === 4 ? 6 : 0),
  };
}
