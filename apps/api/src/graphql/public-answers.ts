import { KeptUntilChange } from '../platform/kept-until-change.js';

/** An answer as it went over the wire. */
export interface PublicAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** Whether nothing of it depends on who asks; otherwise it is told to visitors alone. */
  readonly isForEverybody: boolean;
}

const keptBytes = 16_000_000;

/** Answers to what visitors ask, and to what is the same for everybody, told again until something public changes. */
export class PublicAnswers {
  readonly #kept = new KeptUntilChange<PublicAnswer>(
    keptBytes,
    ({ text }, question) => 2 * (text.length + question.length) + 1,
  );

  /** @param question everything the answer depends on but the database and who asks. */
  find(question: string, isVisitor: boolean): PublicAnswer | undefined {
    const found = this.#kept.find(question);
    return isVisitor || found?.isForEverybody ? found : undefined;
  }

  /** Takes note of now; the returned function keeps an answer to what was asked at that time. */
  begin(question: string): (answer: PublicAnswer) => void {
    return this.#kept.begin(question);
  }

  forget(): void {
    this.#kept.forget();
  }
}
