/**
 * Gives every unit its ordinal. A known key keeps the one it has; a new key gets the next free one. A key that has gone
 * is refused: closing or merging a unit is an event of the registry, not of a new edition.
 * @param {readonly string[]} keys in tree order
 * @param {ReadonlyMap<string, number>} known ordinals by key, from the file as it stands
 * @returns {ReadonlyMap<string, number>}
 */
export function numberUnits(keys, known) {
  const present = new Set(keys);
  const gone = [...known.keys()].filter((key) => !present.has(key));
  if (gone.length > 0) throw new Error(`These units are no longer in the edition: ${gone.join(', ')}.`);
  let next = Math.max(0, ...known.values());
  return new Map(keys.map((key) => [key, known.get(key) ?? ++next]));
}
