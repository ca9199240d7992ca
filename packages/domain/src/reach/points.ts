declare const own: unique symbol;

/**
 * What a diagnosis comes to. It is no number to the compiler and cannot be made one: whoever sums, sorts, averages or
 * rates by it does not compile. It is written out for the account's own people, and that is all it is for.
 */
export interface ReachPoints {
  readonly [own]: 'a diagnosis is told, never counted';
}

const values = new WeakMap<ReachPoints, number>();

const of = (value: number): ReachPoints => {
  const points = Object.freeze({}) as unknown as ReachPoints;
  values.set(points, value);
  return points;
};

export const ReachPoints = Object.freeze({
  of,
  /** With two digits, as it is shown and as it goes over the wire: `492.35`. */
  text: (points: ReachPoints): string => (values.get(points) ?? 0).toFixed(2),
});
