const headers = [
  '序号',
  '账号',
  '平台',
  '日期',
  '粉丝数',
  '发布数',
  '阅读/播放',
  '点赞',
  '评论',
  '转发',
  '备注',
];
const title = '澧县妇联新媒体账号日报表';
const subtitle = '填报单位：澧县妇联（示例，数字均为虚构）　　统计时间：2026年11月11日—20日';
const titleRows = 3;

/**
 * Figures as a county lays them out for itself: a title and a remark above the headers, the account's name merged over its
 * days, a total and a signature below. Plain: headers and rows only, as it would be typed into a CSV file.
 * @param {ReturnType<typeof import('./invent-days.mjs').inventDays>} accounts
 */
export function layOutDays(accounts, { isPlain = false } = {}) {
  const rows = accounts.flatMap((account, index) =>
    account.figures.map((day, at) => figureRow(account, day, index * 10 + at + 1, isPlain || at === 0)),
  );
  if (isPlain) return { name: '日报', rows: [headers, ...rows], headerRows: 1, widths: [6, 20, 14, 14] };
  const merges = accounts.flatMap((_, index) => {
    const first = titleRows + 1 + index * 10;
    return [`B${first}:B${first + 9}`, `C${first}:C${first + 9}`];
  });
  const total = ['合计', null, null, null, null, ...[5, 6, 7, 8, 9].map((column) => sum(rows, column))];
  return {
    name: '11月日报',
    rows: [[title], [subtitle], headers, ...rows, total, ['填表人：示例　　审核人：示例']],
    merges: ['A1:K1', 'A2:K2', ...merges],
    headerRows: titleRows,
    widths: [6, 20, 14, 14, 10, 8, 12, 8, 8, 8, 20],
  };
}

/** In one cell each: a read count that WeChat cuts off, a count in units of ten thousand, and a day nobody looked. */
function figureRow(account, day, number, isNamed) {
  const names = isNamed ? [account.name, account.platform] : [null, null];
  const isCutOff = account.platform === '微信公众号' && day.on === '2026-11-18';
  const isUnseen = account.name === '回龙村女子先锋队' && day.on === '2026-11-15';
  const counts = [day.posts, isCutOff ? '10万+' : day.views, day.likes, day.comments, day.shares];
  const remark = isCutOff ? '当日推文被省妇联转发' : isUnseen ? '停电，未统计' : null;
  return [
    number,
    ...names,
    { date: day.on },
    day.followers,
    ...(isUnseen ? Array(5).fill('-') : counts),
    remark,
  ];
}

const sum = (rows, column) =>
  rows.reduce((total, row) => total + (typeof row[column] === 'number' ? row[column] : 0), 0);
