import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';

/** One line to draw. */
export interface LineInput {
  readonly key: string;
  readonly text: string;
  /** Null where nothing was reported, which leaves a gap and is not zero. */
  readonly values: readonly (number | null)[];
  /** The values as they read. */
  readonly words: readonly string[];
}

/** A column of the chart: short for the axis, in full for reading. */
export interface ColumnInput {
  readonly tick: string;
  readonly text: string;
}

/** A chart worked out on the server. Lengths are percentages of the plot, so that it stretches without a script. */
export interface LineChartModel {
  readonly lines: readonly {
    readonly key: string;
    readonly text: string;
    readonly words: readonly string[];
    readonly path: string;
    readonly ground: string;
    /** How high its point stands in each column; null in a gap. */
    readonly heights: readonly (number | null)[];
  }[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** Minor columns keep their names to themselves where room is short. */
  readonly columns: readonly (ColumnInput & { readonly x: number; readonly isMinor: boolean })[];
}

interface Point {
  readonly x: number;
  readonly y: number | null;
}

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

/**
 * Lays lines out over even columns.
 * @param tickText how a value of the vertical axis reads, beside others that are `step` apart
 * @param fromZero as totals need; a stock of millions that moves by thousands is seen from its own lowest value
 */
export function lineChart(
  lines: readonly LineInput[],
  columns: readonly ColumnInput[],
  tickText: (value: number, step: number) => string,
  fromZero = true,
): LineChartModel {
  const { x, y, ticks } = scalesFor(lines, columns.length, fromZero);
  return {
    lines: lines.map(({ key, text, values, words }) => {
      const heights = values.map((value) => (value === null ? null : y(value)));
      const points = heights.map((height, at): Point => ({ x: x(at), y: height }));
      return { key, text, words, heights, path: stroke(points) ?? '', ground: ground(points) ?? '' };
    }),
    ticks: ticks.map((value) => ({ y: y(value), text: tickText(value, (ticks[1] ?? 0) - (ticks[0] ?? 0)) })),
    columns: columns.map((column, at) => ({ ...column, x: x(at), isMinor: isMinor(columns, at) })),
  };
}

/** Counted from the latest, of the columns that have a name, every few are kept: about four in all. */
function isMinor(columns: readonly ColumnInput[], at: number): boolean {
  const named = columns.filter(({ tick }) => tick).length;
  const later = columns.slice(at + 1).filter(({ tick }) => tick).length;
  return later % Math.ceil(named / 4) !== 0;
}

function scalesFor(lines: readonly LineInput[], length: number, fromZero: boolean): Scales {
  const all = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = fromZero || all.length === 0 ? 0 : Math.min(...all);
  const high = Math.max(...all, low + 1);
  const y = scaleLinear([low, high], [100, 0]).nice(4);
  const x = scalePoint([...Array(length).keys()], [0, 100]);
  return { x: (at) => round(x(at) ?? 50), y: (value) => round(y(value)), ticks: y.ticks(4) };
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
