/** A key that means something on the page that is open, beside those that mean the same everywhere. */
export interface PageKey {
  readonly keys: readonly string[];
  readonly text: string;
}

let shown: readonly PageKey[] = [];

/** The keys of the page that is open; asked for when somebody looks for help. */
export const pageKeys = (): readonly PageKey[] => shown;

/** Tells which keys a page knows while it is open; the way to take them back is returned. */
export function tellPageKeys(keys: readonly PageKey[]): () => void {
  shown = keys;
  return () => {
    shown = [];
  };
}
