import { decodeEntities } from './decode-entities.js';

const space = 32;

/** The value of the attribute `name` in the attributes of a tag, its namespace's prefix included (`r:id`). */
export function attributeOf(attributes: string, name: string): string | undefined {
  let at = 0;
  for (;;) {
    const equal = attributes.indexOf('=', at);
    if (equal === -1) return undefined;
    const open = firstInk(attributes, equal + 1);
    const close = attributes.indexOf(attributes.charAt(open), open + 1);
    if (close === -1) return undefined;
    if (endsWithName(attributes, equal, name)) return decodeEntities(attributes.slice(open + 1, close));
    at = close + 1;
  }
}

function firstInk(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= space) at++;
  return at;
}

function endsWithName(attributes: string, equal: number, name: string): boolean {
  let end = equal;
  while (attributes.charCodeAt(end - 1) <= space) end--;
  const start = end - name.length;
  const standsAlone = start === 0 || attributes.charCodeAt(start - 1) <= space;
  return standsAlone && start >= 0 && attributes.startsWith(name, start);
}
