import { randomUUID } from 'node:crypto';
import type { Facts } from '../database/find-facts.js';

const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;
const day = (back: number): string => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);

/** A new account that nobody registered before. */
export const newAccount = (facts: Facts) => {
  const id = randomUUID();
  return { unitId: pick(facts.villageIds), platform: 'douyin', name: `账号 ${id.slice(0, 8)}`, handle: id };
};

/** Figures of one day of the last month: a correction of what was told before. */
export const newReport = (facts: Facts) => ({
  accountId: pick(facts.accountIds),
  on: day(2 + Math.floor(Math.random() * 28)),
  followers: 10_000 + Math.floor(Math.random() * 1000),
  plays: Math.floor(Math.random() * 5000),
});

export const newKey = (): string => randomUUID();
