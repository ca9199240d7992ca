import type { Tier, UnitPath } from '../access/index.js';
import type { Id } from '../kernel/index.js';

/** What a unit is, apart from its tier. A statistical zone and a virtual entry stand in the official lists without being divisions. */
export const unitKinds = ['division', 'statistical_zone', 'virtual', 'other'] as const;

export type UnitKind = (typeof unitKinds)[number];

/** One women's federation (妇联) at one place, with an identity of its own that outlives names, codes and mergers. */
export interface Unit {
  readonly id: Id<'Unit'>;
  readonly tier: Tier;
  readonly kind: UnitKind;
  /** The place's cleaned name, without the federation's suffix: 回龙村. */
  readonly name: string;
  readonly path: UnitPath;
  /** The unit above for daily work; null at the province. */
  readonly parentId: Id<'Unit'> | null;
  /** The unit the law puts it under, where that differs from `parentId` (townships of statistical zones). */
  readonly adminParentId: Id<'Unit'> | null;
}
