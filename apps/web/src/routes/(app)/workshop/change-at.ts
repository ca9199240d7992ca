type Path = readonly (string | number)[];

/** The value with another one at a path; what lies beside the path stays the very same. */
export function changedAt<Value>(value: Value, [step, ...rest]: Path, change: unknown): Value {
  if (step === undefined) return change as Value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[step] = changedAt(copy[step], rest, change);
  return copy as Value;
}

/** What stands at a path. */
const at = (value: unknown, path: Path): unknown =>
  path.reduce((found, step) => (found as Record<string | number, unknown>)[step], value);

export const withAppended = <Value>(value: Value, path: Path, item: unknown): Value =>
  changedAt(value, path, [...(at(value, path) as readonly unknown[]), item]);

/** Without the entry at a path: of a list, or of a record. */
export function without<Value>(value: Value, path: Path): Value {
  const parent = path.slice(0, -1);
  const last = path.at(-1);
  const holder = at(value, parent);
  const rest = Array.isArray(holder)
    ? holder.filter((_, index) => index !== last)
    : Object.fromEntries(Object.entries(holder as object).filter(([name]) => name !== last));
  return changedAt(value, parent, rest);
}

/** With the entry of a list one place further up or down; at an end it stays where it is. */
export function moved<Value>(value: Value, path: Path, by: -1 | 1): Value {
  const from = path.at(-1) as number;
  const parent = path.slice(0, -1);
  const list = at(value, parent) as readonly unknown[];
  const to = from + by;
  if (to < 0 || to >= list.length) return value;
  return changedAt(value, parent, list.with(from, list[to]).with(to, list[from]));
}
