/** A text field as it was typed, trimmed; null when it was left empty. */
export function textIn(form: FormData, name: string): string | null {
  const value = form.get(name);
  return (typeof value === 'string' && value.trim()) || null;
}

/** A whole number of 0 or more; null when the field was left empty: not reported, which is not zero. */
export function countIn(form: FormData, name: string): number | null {
  const text = textIn(form, name)?.replace(/[,，\s]/g, '');
  if (!text) return null;
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
