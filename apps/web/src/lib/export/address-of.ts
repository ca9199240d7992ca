/** What of a page's address its file is asked with: all that narrows the list, and whose it is even where that goes without saying. */
export function addressOf(url: URL, unitId: string): string {
  const asked = new URLSearchParams(url.search);
  asked.delete('show');
  asked.set('unit', unitId);
  return `?${asked}`;
}
