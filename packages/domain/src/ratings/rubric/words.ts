/** A text that people read, in Chinese and in English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Words;
