import { LRUCache } from 'lru-cache';

/** An answer as it went over the wire. */
export interface PublicAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Days turn, and an ear to the database may be deaf for a while: nothing is told again for longer than this. */
const keptMs = 5_000;
const keptBytes = 16_000_000;

/**
 * Answers to visitors' questions, told again until something changes that visitors may see. What was begun before such
 * a change is not kept.
 */
export class PublicAnswers {
  readonly #kept = new LRUCache<string, PublicAnswer>({
    ttl: keptMs,
    maxSize: keptBytes,
    maxEntrySize: keptBytes / 100,
    sizeCalculation: ({ text }, question) => 2 * (text.length + question.length) + 1,
  });
  #changes = 0;

  /** @param question everything the answer depends on but the database. */
  find(question: string): PublicAnswer | undefined {
    return this.#kept.get(question);
  }

  /** Takes note of now; the returned function keeps an answer to what was asked at that time. */
  begin(question: string): (answer: PublicAnswer) => void {
    const before = this.#changes;
    return (answer) => {
      if (before === this.#changes) this.#kept.set(question, answer);
    };
  }

  forget(): void {
    this.#changes += 1;
    this.#kept.clear();
  }
}
