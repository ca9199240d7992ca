import { lineChart } from '#lib/charts/line-chart.ts';
import { formatTick } from '#lib/format/count.ts';
import { formatMonth, formatMonthTick } from '#lib/format/date.ts';

const plays = [82, 91, 60, 104, 118, 126, null, 131, 128, 150, 163, 158];
const before = [61, 70, 52, 75, 88, 90, 92, 97, 94, 101, 120, 112];
const months = plays.map((_, at) => (at === 0 ? '2025-12-01' : `2026-${String(at).padStart(2, '0')}-01`));
const inWords = (value: number | null) => (value === null ? '未报' : `${value}万`);

/** Sample numbers, so that the chart is laid out on the server here as everywhere. */
export const load = () => ({
  chart: lineChart(
    [
      {
        key: 'now',
        text: '播放',
        values: plays.map((value) => value && value * 1e4),
        words: plays.map(inWords),
      },
      {
        key: 'before',
        text: '去年同期',
        values: before.map((value) => value * 1e4),
        words: before.map(inWords),
      },
    ],
    months.map((on) => ({ tick: formatMonthTick(on, 'zh'), text: formatMonth(on, 'zh') })),
    (value, step) => formatTick(value, step, 'zh'),
  ),
});
