import DataLoader from 'dataloader';
import { currentWork, type Work } from '../access/work.js';

const loaders = new WeakMap<Work, Map<symbol, DataLoader<never, unknown>>>();

/**
 * Declares a loader that gathers the keys of one root field's work into one query.
 * @param batch returns the values in the order of the keys.
 */
export function loader<Key, Value>(
  batch: (keys: readonly Key[]) => Promise<readonly Value[]>,
): (key: Key) => Promise<Value> {
  const name = Symbol();
  return (key) => {
    const work = currentWork();
    const own = loaders.get(work) ?? new Map<symbol, DataLoader<never, unknown>>();
    loaders.set(work, own);
    let found = own.get(name) as DataLoader<Key, Value> | undefined;
    if (!found) {
      found = new DataLoader<Key, Value>(batch);
      own.set(name, found as unknown as DataLoader<never, unknown>);
    }
    return found.load(key);
  };
}

/** Puts rows into the order of the keys; null where a key has none. */
export function inOrderOf<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
