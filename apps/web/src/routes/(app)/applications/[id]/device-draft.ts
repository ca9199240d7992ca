/** What was typed into an application and is not on the server yet, kept in this browser. */
export interface DeviceDraft {
  /** The application's version that was filled in. */
  readonly version: number;
  readonly fields: readonly DraftField[];
}

export type DraftField = readonly [name: string, value: string];

const keyOf = (id: string): string => `rating-draft ${id}`;

/** Fields that say which application it is, and nothing of it. */
const isOwn = (name: string): boolean => name !== 'version';

/** What a form says. */
export const fieldsOf = (form: HTMLFormElement): readonly DraftField[] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    isOwn(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );

/** A form's words as they are read where there is no form. */
export function wordsOf(fields: readonly DraftField[]): FormData {
  const words = new FormData();
  for (const [name, value] of fields) words.append(name, value);
  return words;
}

/** Keeps a draft on the device; false where the browser keeps nothing. */
export function keepDraft(id: string, draft: DeviceDraft): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

const isField = (value: unknown): value is DraftField =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');

/** What was kept of an application; null for nothing, and for what is not of this kind. */
export function keptDraft(id: string): DeviceDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as Partial<DeviceDraft> | null;
    return kept && typeof kept.version === 'number' && Array.isArray(kept.fields)
      ? { version: kept.version, fields: kept.fields.filter(isField) }
      : null;
  } catch {
    return null;
  }
}

export function forgetDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Puts what was kept back into a form; what the form does not ask any more is left out. */
export function restoreInto(form: HTMLFormElement, fields: readonly DraftField[]): void {
  const kept = new Map(fields);
  for (const control of form.elements) {
    const name = control.getAttribute('name') ?? '';
    if (!isOwn(name) || name === '') continue;
    const value = kept.get(name);
    if (control instanceof HTMLInputElement && control.type === 'radio')
      control.checked = control.value === value;
    else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
      if (value !== undefined) control.value = value;
  }
}
