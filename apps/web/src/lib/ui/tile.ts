/** A tile of a chart that is arranged like a map and is none. */
export interface Tile {
  readonly key: string;
  readonly text: string;
  readonly value: string;
  readonly href: string;
  /** How deep its colour is, 0 to 1. */
  readonly weight: number;
  readonly column: number;
  readonly row: number;
}
