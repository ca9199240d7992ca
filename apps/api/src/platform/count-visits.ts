import { now } from './clock.js';
import { row, sql } from './rows.js';

/** A door that stands open to everybody, and how often one address may come through it. */
export interface OpenDoor {
  readonly name: string;
  readonly most: number;
  readonly hours: number;
}

/**
 * Whether somebody may come through a door once more; counts it.
 * @param addressKey the digest of her address; without one nobody came over a network
 */
export async function mayEnter(
  { name, most, hours }: OpenDoor,
  addressKey: string | undefined,
): Promise<boolean> {
  if (!addressKey) return true;
  const counted = await row(sql<{ count: number }>`
    select count_visit(${`${name} ${addressKey}`}, ${now().toISOString()}::timestamptz, ${hours}) as count`);
  return (counted?.count ?? 0) <= most;
}
