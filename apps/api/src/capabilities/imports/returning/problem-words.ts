import type { RowProblem } from '../reading/line.js';

/** What people read about a cell that could not be taken, Chinese first. */
const words: Readonly<Record<RowProblem['code'], readonly [chinese: string, english: string]>> = {
  Missing: ['此项必填', 'is missing'],
  CellError: ['单元格里是错误值', 'holds an error'],
  TooLong: ['文字过长', 'is too long'],
  NotACount: ['不是数字', 'is not a number'],
  NotWhole: ['应为整数', 'is not a whole number'],
  Negative: ['不能为负数', 'is negative'],
  TooLarge: ['数字过大', 'is too large'],
  MergedNumber: ['合并单元格，无法确定各行的数', 'is merged over several rows'],
  NotARatio: ['不是比例（0 到 1，或百分数）', 'is not a ratio'],
  NotADuration: ['不是时长', 'is not a duration'],
  NotAPlace: [
    '看不出是第几条（头条是 1）',
    'does not say which of the day’s articles it is (the headline is 1)',
  ],
  NotADate: ['不是日期', 'is not a date'],
  NotAnInstant: ['不是时间', 'is not a time'],
  InTheFuture: ['日期在今天之后', 'is in the future'],
  UnknownPlatform: ['不认识的平台', 'is no known platform'],
  AccountUnknown: ['本单位及下级没有这个账号', 'names no account of the unit or below it'],
  AccountAmbiguous: [
    '有多个同名账号，请写明平台或账号 ID',
    'names several accounts: give the platform or the handle',
  ],
  AccountClosed: ['账号在此日之前已注销', 'names an account that was closed before'],
  RowContradicts: ['与前面的行说法不一', 'contradicts an earlier row'],
};

export function problemWords({ cell, column, code, text }: RowProblem): string {
  const [chinese, english] = words[code];
  const place = [cell, column].filter(Boolean).join(' ');
  const quoted = text ? `“${[...text].slice(0, 40).join('')}”` : '';
  return `${place}${quoted}：${chinese} (${english})`;
}
