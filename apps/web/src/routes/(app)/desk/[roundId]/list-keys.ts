import { isTyping } from '#lib/frame/shortcuts.ts';

const forward = new Set(['j', 'ArrowDown']);
const back = new Set(['k', 'ArrowUp']);

/**
 * Moves the focus among the links of a list by `j` and `k` or by arrows, and ticks with `x`. While a field has the focus
 * keys are the field's own; whoever uses Tab reaches the same links.
 */
export function moveInList({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isTyping(target)) return false;
  const links = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (forward.has(key) || back.has(key)) {
    // Arrows scroll the page until somebody has begun to walk through the list.
    if (at < 0 && key.startsWith('Arrow')) return false;
    const next = links[forward.has(key) ? at + 1 : Math.max(0, at - 1)];
    next?.focus();
    return next !== undefined;
  }
  const row = links[at]?.closest('tr');
  if (key !== 'x' || !row) return false;
  row.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  return true;
}
