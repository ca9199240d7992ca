/** More different texts than these are not kept ready: each is kept by every connection. */
export const mostReady = 200;

const names = new Map<string, string>();

/** Under which name connections keep a statement ready, so that it is parsed and rewritten once; undefined: do not. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostReady) return known;
  const name = `s${names.size + 1}`;
  names.set(text, name);
  return name;
}
