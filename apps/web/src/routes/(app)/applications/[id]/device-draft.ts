/** What was typed into an application and is not on the server yet, kept in this browser. */
export interface DeviceDraft {
  /** The application's version that was filled in. */
  readonly version: number;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const keyOf = (id: string): string => `rating-draft ${id}`;

/** Fields that say which application it is, and nothing of it. */
const isOwn = (name: string): boolean => name !== 'version';

/** Keeps a form on the device; false where the browser keeps nothing. */
export function keepDraft(id: string, version: number, form: HTMLFormElement): boolean {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    isOwn(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ version, fields }));
    return true;
  } catch {
    return false;
  }
}

/** What was kept of an application; null for nothing, and for what is not of this kind. */
export function keptDraft(id: string): DeviceDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as Partial<DeviceDraft> | null;
    return kept && typeof kept.version === 'number' && Array.isArray(kept.fields)
      ? { version: kept.version, fields: kept.fields }
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

/** Puts what was kept back into a form. */
export function restoreInto(form: HTMLFormElement, { fields }: DeviceDraft): void {
  for (const [name, value] of fields) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) control.value = value;
    else if (control instanceof HTMLInputElement && control.type === 'radio')
      control.checked = control.value === value;
    else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
      control.value = value;
  }
}
