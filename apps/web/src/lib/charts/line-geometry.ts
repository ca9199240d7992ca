import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';

/** One line of a chart; null where nothing was reported, which leaves a gap and is not zero. */
export interface LineSeries {
  readonly key: string;
  readonly values: readonly (number | null)[];
}

/** A chart worked out on the server. Lengths are percentages of the plot, so that it stretches without a script. */
export interface LineGeometry {
  readonly lines: readonly {
    readonly key: string;
    readonly path: string;
    readonly fill: string;
    readonly points: readonly { readonly x: number; readonly y: number; readonly at: number }[];
  }[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly columns: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number | null;
}

/**
 * Lays lines out over `length` even columns. The axis begins at 0 when `fromZero`, as totals need; a stock of millions
 * that moves by thousands is better seen from its own lowest value.
 */
export function lineGeometry(series: readonly LineSeries[], length: number, fromZero = true): LineGeometry {
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = fromZero || all.length === 0 ? 0 : Math.min(...all);
  const high = all.length === 0 ? 1 : Math.max(...all, low + 1);
  const y = scaleLinear([low, high], [100, 0]).nice(4);
  const x = scalePoint(
    Array.from({ length }, (_, at) => at),
    [0, 100],
  );
  const xOf = (at: number): number => round(x(at) ?? 50);
  return {
    lines: series.map(({ key, values }) => {
      const points = values.map(
        (value, at): Point => ({ x: xOf(at), y: value === null ? null : round(y(value)) }),
      );
      return {
        key,
        path: stroke(points) ?? '',
        fill: ground(points) ?? '',
        points: points.flatMap(({ x: left, y: top }, at) => (top === null ? [] : [{ x: left, y: top, at }])),
      };
    }),
    ticks: y.ticks(4).map((value) => ({ value, y: round(y(value)) })),
    columns: Array.from({ length }, (_, at) => xOf(at)),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const stroke = line<Point>()
  .defined(({ y }) => y !== null)
  .x(({ x }) => x)
  .y(({ y }) => y ?? 0)
  .digits(2);

const ground = area<Point>()
  .defined(({ y }) => y !== null)
  .x(({ x }) => x)
  .y0(100)
  .y1(({ y }) => y ?? 0)
  .digits(2);
