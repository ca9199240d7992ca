import { LRUCache } from 'lru-cache';

/** Days turn, and an ear to the database may be deaf for a while: nothing is told again for longer than this. */
const keptMs = 5_000;

/** What was looked up, told again until it may have changed. What was begun before a change is not kept. */
export class KeptUntilChange<Kept extends object> {
  readonly #kept: LRUCache<string, Kept>;
  #changes = 0;

  /**
   * @param most the sum of all sizes that is kept at once.
   * @param sizeOf a whole number from 1; what is larger than a hundredth of the most is not kept.
   */
  constructor(most: number, sizeOf: (kept: Kept, key: string) => number) {
    this.#kept = new LRUCache({
      ttl: keptMs,
      maxSize: most,
      maxEntrySize: most / 100,
      sizeCalculation: sizeOf,
    });
  }

  /** @param key everything that was looked up depends on, but the database. */
  find(key: string): Kept | undefined {
    return this.#kept.get(key);
  }

  /** Takes note of now; the returned function keeps what was looked up from then on. */
  begin(key: string): (kept: Kept) => void {
    const before = this.#changes;
    return (kept) => {
      if (before === this.#changes) this.#kept.set(key, kept);
    };
  }

  forget(): void {
    this.#changes += 1;
    this.#kept.clear();
  }
}
