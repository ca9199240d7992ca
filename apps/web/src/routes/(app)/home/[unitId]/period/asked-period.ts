import { PlatformKind } from '@fulian/domain/platforms';
import { type Days, daysIn } from '#lib/figures/asked-days.ts';

/** Which accounts of which days; it stands in the address, so that it can be kept, sent and gone back to. */
export interface AskedPeriod extends Days {
  readonly platform: PlatformKind | null;
  readonly query: string | null;
}

export function askedPeriod(url: URL, today: string): AskedPeriod {
  const platform = url.searchParams.get('platform') ?? '';
  return {
    ...daysIn(url, today),
    platform: PlatformKind.matches(platform) ? platform : null,
    query: url.searchParams.get('q')?.trim() || null,
  };
}
