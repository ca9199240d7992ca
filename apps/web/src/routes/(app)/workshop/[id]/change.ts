type Path = readonly (string | number)[];

/** How a part of the draft is changed; paths are below that part. */
export interface Change {
  /** While somebody types: the fields stay as they are. */
  readonly set: (path: Path, value: unknown) => void;
  readonly append: (path: Path, item: unknown) => void;
  readonly remove: (path: Path) => void;
  /** One place up or down. */
  readonly move: (path: Path, by: -1 | 1) => void;
}

/** The same for what lies at a path below. */
export const below = (change: Change, ...at: Path): Change => ({
  set: (path, value) => change.set([...at, ...path], value),
  append: (path, item) => change.append([...at, ...path], item),
  remove: (path) => change.remove([...at, ...path]),
  move: (path, by) => change.move([...at, ...path], by),
});
