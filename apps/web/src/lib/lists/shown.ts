const step = 20;
const most = 500;

/** How long a list its address asks for: `?show=60`. The address keeps it, so Back returns to the same place. */
export function shownIn(url: URL): number {
  const asked = Number(url.searchParams.get('show'));
  return Number.isInteger(asked) && asked > step ? Math.min(asked, most) : step;
}

/** The same page with a longer list. */
export function longerThan(url: URL, shown: number): string {
  const longer = new URL(url);
  longer.searchParams.set('show', String(Math.min(shown + step, most)));
  return longer.pathname + longer.search;
}
