import type { Suggestion } from './suggestion.ts';

/** Typing waits this long before it asks: about the pause between two keys of a calm typist. */
const pauseMs = 150;

/** The state of a combobox: what was asked for, what came, and which one the keys stand on. */
export class Combobox {
  suggestions = $state.raw<readonly Suggestion[]>([]);
  isOpen = $state(false);
  current = $state(-1);
  readonly #suggest: (query: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;
  #asked: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(suggest: (query: string, signal: AbortSignal) => Promise<readonly Suggestion[]>) {
    this.#suggest = suggest;
  }

  /** Asks for what fits `query`, after a pause; an earlier question that is still out is dropped. */
  ask(query: string): void {
    clearTimeout(this.#pause);
    this.#asked?.abort();
    if (!query.trim()) {
      this.close();
      return;
    }
    this.#pause = setTimeout(() => void this.#answer(query), pauseMs);
  }

  close(): void {
    this.isOpen = false;
    this.current = -1;
  }

  /** Moves by one, round the end; the field itself (-1) is one of the places. */
  move(by: 1 | -1): void {
    if (!this.isOpen) {
      this.isOpen = this.suggestions.length > 0;
      return;
    }
    const places = this.suggestions.length + 1;
    this.current = ((this.current + 1 + by + places) % places) - 1;
  }

  get chosen(): Suggestion | undefined {
    return this.isOpen ? this.suggestions[this.current] : undefined;
  }

  async #answer(query: string): Promise<void> {
    const asked = new AbortController();
    this.#asked = asked;
    try {
      this.suggestions = await this.#suggest(query, asked.signal);
      this.current = -1;
      this.isOpen = true;
    } catch {
      // Suggestions are a convenience: without them the form still searches.
      if (!asked.signal.aborted) this.close();
    }
  }
}
