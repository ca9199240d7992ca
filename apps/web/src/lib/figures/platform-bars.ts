import type { PlatformKind } from '@fulian/domain/platforms';
import { formatExact } from '#lib/format/count.ts';
import type { Bar } from '#lib/ui/bar.ts';
import type { Language } from '#lib/words/language.ts';
import type { Now } from './figures.query.ts';
import { messages } from './messages.ts';
import { isTold, stockText } from './now-figures.ts';
import { platformWords } from './platform-words.ts';

/** What one platform holds of a unit's figures. */
export interface PlatformNow {
  readonly platform: PlatformKind;
  readonly now: Now;
}

/** Followers by platform, the most first, each against the longest; platforms of which nobody told them come last. */
export function platformBars(platforms: readonly PlatformNow[], language: Language): readonly Bar[] {
  const most = Math.max(1, ...platforms.map(({ now }) => now.followers));
  return platforms
    .toSorted((a, b) => Number(isTold(b.now)) - Number(isTold(a.now)) || b.now.followers - a.now.followers)
    .map(({ platform, now }) => ({
      key: platform,
      text: platformWords[language][platform],
      value: stockText(now, language),
      share: isTold(now) ? now.followers / most : null,
      note: messages[language].accountsCount(formatExact(now.accounts)),
    }));
}
