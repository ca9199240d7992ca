import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = Readonly<Record<string, string>>;

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The colours a stylesheet sets, those of its dark part apart. */
function coloursIn(css: string): { readonly light: Colours; readonly dark: Colours } {
  const [light = '', dark = ''] = css.split('@variant dark');
  const entries = (part: string) =>
    [...part.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name = '', value = '']) => [name, value]);
  return { light: Object.fromEntries(entries(light)), dark: Object.fromEntries(entries(dark)) };
}

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const base = coloursIn(read('./colours.css'));
const elder = coloursIn(read('./elder.css'));

const modes: readonly (readonly [mode: string, colours: Colours])[] = [
  ['light', base.light],
  ['dark', { ...base.light, ...base.dark }],
  ['elder', { ...base.light, ...elder.light }],
  ['elder and dark', { ...base.light, ...base.dark, ...elder.light, ...elder.dark }],
];

const grounds = ['paper', 'surface', 'sunken'];

const pairs: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'muted', 'accent', 'success', 'warning', 'danger'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...['accent', 'success', 'warning', 'danger'].flatMap(
    (tone) =>
      [
        ['ink', `${tone}-soft`],
        [tone, `${tone}-soft`],
      ] as const,
  ),
  ['accent', 'success-soft'],
  ['muted', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];

describe.each(modes)('in the %s mode', (_, colours) => {
  it.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('the edge of a control can be seen on %s', (ground) => {
    expect(contrast(colours.edge ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
