import { PlatformKind } from '@fulian/domain/platforms';

/** What a list of accounts is narrowed to; it stands in the address, so that it can be kept, sent and gone back to. */
export interface Filters {
  readonly unitId: string;
  readonly withBelow: boolean;
  readonly platform: PlatformKind | null;
  readonly isOpen: boolean | null;
  readonly query: string | null;
}

/** Accounts of the whole subtree that are open, unless the address says otherwise. */
export function filtersIn({ searchParams }: URL, ownUnitId: string): Filters {
  const platform = searchParams.get('platform') ?? '';
  const state = searchParams.get('state') ?? 'open';
  return {
    unitId: searchParams.get('unit') || ownUnitId,
    withBelow: searchParams.get('below') !== 'no',
    platform: PlatformKind.matches(platform) ? platform : null,
    isOpen: state === 'all' ? null : state === 'open',
    query: searchParams.get('q')?.trim() || null,
  };
}
