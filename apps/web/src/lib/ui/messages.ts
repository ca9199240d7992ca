import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    breadcrumbs: '所在位置',
    close: '关闭',
    loading: '正在载入…',
    failed: '没有载入成功',
    failedHint: '您可以再试一次；如果一直不行，请把下面的编号告诉管理员。',
    requestId: '编号',
    again: '再试一次',
    nothing: '暂无内容',
    shown: (shown: number, total: number) => `已显示 ${shown} / ${total}`,
    more: '显示更多',
    notAMap: '示意排列，非地图',
    optional: '（可不填）',
    suggestions: (count: number) => (count === 0 ? '没有找到' : `找到 ${count} 条，用上下键选择`),
    chosenTime: '选择时间',
    undo: '撤销',
  },
  en: {
    breadcrumbs: 'Where you are',
    close: 'Close',
    loading: 'Loading…',
    failed: 'This could not be loaded',
    failedHint: 'Please try again; if it keeps failing, tell the administrator the number below.',
    requestId: 'Number',
    again: 'Try again',
    nothing: 'Nothing here yet',
    shown: (shown: number, total: number) => `${shown} of ${total} shown`,
    more: 'Show more',
    notAMap: 'A schematic arrangement, not a map',
    optional: ' (optional)',
    suggestions: (count: number) =>
      count === 0 ? 'Nothing found' : `${count} found; choose with the arrow keys`,
    chosenTime: 'Choose a time',
    undo: 'Undo',
  },
});
