/**
 * For how many months the women of the class of 2024 went on publishing, by the county they are of: most of a county keep at
 * it together, or stop together. Of one county some went on and some did not, as their places in the class have it.
 */
export const monthsOfACounty: Readonly<Record<string, readonly number[]>> = {
  '430723': [12],
  '430726': [6],
  '430522': [12],
  '431225': [12],
  '431322': [12, 12, 5, 12, 5, 12, 5],
  '430626': [6],
  '431027': [2],
  '433123': [12],
};

/** What they published in the first month after the class, in the second, and so on. */
export const demoClassWorks = [
  '端午前，一桌人一起包粽子',
  '早稻割完了，田里歇一口气',
  '暑假里的儿童之家',
  '中秋的月饼自己做',
  '晒秋：一匾一匾的红辣椒',
  '茶籽开榨，满屋子香',
  '腊肉熏起来了',
  '写春联，送到家门口',
  '正月里的女子舞龙队',
  '三八节，村里的一堂课',
  '清明前的第一锅茶',
  '插秧的人里，一半是她们',
] as const;
