/**
 * Where files went that may not have arrived, kept in the browser: the same file for the same place goes on, even after
 * the page was closed. What the browser will not keep is begun anew.
 */
const keyOf = (to: string, { name, size, lastModified }: File): string =>
  `upload ${to} ${size} ${lastModified} ${name}`;

export function begunBefore(to: string, file: File): string | undefined {
  try {
    return localStorage.getItem(keyOf(to, file)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(to: string, file: File, address: string): void {
  try {
    localStorage.setItem(keyOf(to, file), address);
  } catch {
    // Full, or not allowed: then this file goes on only as long as the page is open.
  }
}

export function forget(to: string, file: File): void {
  try {
    localStorage.removeItem(keyOf(to, file));
  } catch {
    // Nothing was kept.
  }
}
