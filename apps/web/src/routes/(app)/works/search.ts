import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import { PlatformKind } from '@fulian/domain/platforms';

/** Which works are looked for; it stands in the address, so that it can be kept, sent and gone back to. */
export interface Search {
  readonly unitId: string;
  readonly words: string;
  readonly platform: PlatformKind | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** What an address looks for; a day or a platform that is none does not narrow. */
export function searchIn({ searchParams }: URL, ownUnitId: string): Search {
  const platform = searchParams.get('platform') ?? '';
  const dayIn = (name: string): CalendarDate | null => {
    const day = CalendarDate.parse(searchParams.get(name) ?? '');
    return Refusal.is(day) ? null : day;
  };
  return {
    unitId: searchParams.get('unit') || ownUnitId,
    words: searchParams.get('words')?.trim() ?? '',
    platform: PlatformKind.matches(platform) ? platform : null,
    from: dayIn('from'),
    to: dayIn('to'),
  };
}
