import { createHash } from 'node:crypto';
import { Id } from '@fulian/domain/kernel';

const vintage = Date.UTC(2023, 0, 1);

/**
 * The immutable id of a unit of the shipped registry: a UUIDv7 of the registry's vintage whose random part is drawn
 * from the unit's key in the data file, so that every installation knows the unit by the same id.
 */
export function registryUnitId(key: string): Id<'Unit'> {
  const drawn = createHash('sha256').update(`unit ${key}`).digest('hex');
  const time = vintage.toString(16).padStart(12, '0');
  const variant = (8 + (Number.parseInt(drawn[3] as string, 16) % 4)).toString(16);
  return Id.of(
    `${time.slice(0, 8)}-${time.slice(8)}-7${drawn.slice(0, 3)}-${variant}${drawn.slice(4, 7)}-${drawn.slice(7, 19)}`,
  );
}
