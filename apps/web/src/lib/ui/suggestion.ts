/** Something a combobox offers: what it is, and what tells it apart from others of the same name. */
export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly note: string;
}
