import { LRUCache } from 'lru-cache';

/** How much of what was made is kept; a page is about 75 KB. */
const maxBytes = 16 * 1024 * 1024;

/**
 * Makes each thing once: embedding a font takes most of a second of the processor's time, which no visitor who asks again
 * and again should cost everybody else. One is made after the other, and all who ask meanwhile get the same.
 */
export function madeOnce<Made extends Uint8Array>(): (
  key: string,
  make: () => Promise<Made>,
) => Promise<Made> {
  const kept = new LRUCache<string, Made>({
    maxSize: maxBytes,
    sizeCalculation: ({ length }) => length || 1,
  });
  const underWay = new Map<string, Promise<Made>>();
  let last: Promise<unknown> = Promise.resolve();
  return (key, make) => {
    const known = kept.get(key);
    if (known) return Promise.resolve(known);
    const begun = underWay.get(key);
    if (begun) return begun;
    const made = last
      .then(make)
      .then((each) => {
        kept.set(key, each);
        return each;
      })
      .finally(() => underWay.delete(key));
    last = made.catch(() => undefined);
    underWay.set(key, made);
    return made;
  };
}
