import { posix } from 'node:path';
import type { Archive } from '../archive/archive.js';
import { attributeOf } from '../xml/attribute-of.js';
import { scanElements } from '../xml/scan-elements.js';

/** One reference of a part to another part of the same file. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles` … */
  readonly kind: string;
  /** The name of the other part. */
  readonly target: string;
}

/** The references of a part ('' for the file itself). References to anything outside the file are left out, unread. */
export async function readRelations(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const entry = archive.parts.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`).toLowerCase());
  const relations: Relation[] = [];
  if (!entry) return relations;
  await scanElements(archive, entry, (name, attributes) => {
    if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
    const target = attributeOf(attributes, 'Target') ?? '';
    relations.push({
      id: attributeOf(attributes, 'Id') ?? '',
      kind: (attributeOf(attributes, 'Type') ?? '').replace(/^.*\//, ''),
      target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    });
  });
  return relations;
}
