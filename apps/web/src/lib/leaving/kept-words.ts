/** Under which names pages keep what a person writes on her device: drafts, and the forms they belong to. */
const drafts = 'rating-draft ';
const all = 'rating-';

const namesOf = (beginning: string): readonly string[] => {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(beginning));
  } catch {
    return [];
  }
};

/** Whether something she wrote is on this device and nowhere else yet. */
export const hasUnsentWords = (): boolean => namesOf(drafts).length > 0;

/** What is kept for a person goes when she signs out: the next one at this device finds nothing. */
export function forgetKeptWords(): void {
  for (const name of namesOf(all)) localStorage.removeItem(name);
}
