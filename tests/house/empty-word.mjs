/** Words that say nothing about what a thing does, wherever they stand in its name. */
const anywhere = /^(manager|service|helper|util|dto)s?$/i;
/** Words that say nothing at the end: a "data folder" is one, "unit data" is not. */
const atTheEnd = /^(data|info|impl)$/i;
/** Words that say nothing alone: "common passwords" are a thing, "common" is a drawer. */
const alone = /^(common|shared|data|info|misc)$/i;

/** The word of a name that has no edge, if it has one. */
export function emptyWordIn(name) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  if (words.length === 1 && alone.test(words[0])) return words[0];
  return (
    words.find((word) => anywhere.test(word)) ??
    (words.length > 1 && atTheEnd.test(words.at(-1)) ? words.at(-1) : undefined)
  );
}
