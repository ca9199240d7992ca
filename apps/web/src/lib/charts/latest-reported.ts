import type { LineChartModel } from './line-chart.ts';

/** The last column in which the chart's first line has a point; the last of all where it has none. */
export function latestReported({ lines, columns }: LineChartModel): number {
  const heights = lines[0]?.heights ?? [];
  for (let at = heights.length - 1; at >= 0; at--) if (heights[at] != null) return at;
  return columns.length - 1;
}
