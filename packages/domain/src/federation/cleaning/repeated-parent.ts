import type { CleaningRule, NamePlace } from './cleaning-rule.js';

const division = /(?:市|州|县|镇|乡|街道)$/;
/** What is left must be a name of its own: 严塘镇居委会 under 严塘镇 keeps its whole name, and so does 攸县工业园. */
const nameless =
  /^(?:工业园|经济开发区|场部)?(?:村|社区|(?:村民|居民|村|居|社区居民|社区居|村村民|村村)委(?:员)?会|生活区|虚拟.*)?$/;

function cure(name: string, { above }: NamePlace): string {
  const parent = above.at(-1);
  if (!parent || !division.test(parent)) return name;
  const grandparent = above.at(-2) ?? '';
  const prefix = [grandparent + parent, parent].find((text) => name.startsWith(text));
  const rest = prefix ? name.slice(prefix.length) : '';
  return nameless.test(rest) ? name : rest;
}

/** A name that begins with its parent's (韶山市韶山乡湘韶村 under 韶山市, 韶山乡; 岳阳市屈原管理区 under 岳阳市). */
export const repeatedParent: CleaningRule = Object.freeze({ name: 'repeated-parent', cure });
