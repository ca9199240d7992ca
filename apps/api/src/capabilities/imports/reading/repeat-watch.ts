import type { Told, ToldFigure } from './told.js';

/** What a row adds to what earlier rows of the file said about the same thing. */
export interface Repetition {
  /** The last of those rows. */
  readonly rowNumber: number;
  readonly contradicts: boolean;
  /** What no earlier row told; undefined when all of it was. */
  readonly rest: Told | undefined;
}

type Figures = Record<string, ToldFigure | undefined>;

const isSame = (a: ToldFigure | undefined, b: ToldFigure | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * Remembers what each row of a file was about: the same thing told twice is fine, but only if it is told alike; a back-end
 * that gives each metric a sheet of its own tells another part each time.
 */
export function repeatWatch(): (about: string, told: Told, rowNumber: number) => Repetition | undefined {
  const seen = new Map<string, { rowNumber: number; readonly told: Readonly<Figures> }>();
  return (about, told, rowNumber) => {
    const earlier = seen.get(about);
    if (!earlier) {
      seen.set(about, { rowNumber, told });
      return undefined;
    }
    const figures = Object.entries(told);
    const fresh = figures.filter(([field]) => earlier.told[field] === undefined);
    const contradicts = figures.some(
      ([field, figure]) => earlier.told[field] !== undefined && !isSame(earlier.told[field], figure),
    );
    const repetition = {
      rowNumber: earlier.rowNumber,
      contradicts,
      rest: fresh.length > 0 ? (Object.fromEntries(fresh) as Told) : undefined,
    };
    if (!contradicts) Object.assign(earlier, { rowNumber }, { told: { ...earlier.told, ...told } });
    return repetition;
  };
}
