import type { PlatformKind } from '@fulian/domain/platforms';
import { platformKinds } from '@fulian/domain/platforms';
import type { Compared, Summary } from './compare.query.ts';

/** A kind of platform in both periods; undefined in the one in which there was nothing on it. */
export interface PlatformPair {
  readonly platform: PlatformKind;
  readonly later: Summary | undefined;
  readonly earlier: Summary | undefined;
}

/** Every kind of platform on which there was something in either period. */
export function platformPairs({
  laterByPlatform,
  earlierByPlatform,
}: Pick<Compared, 'laterByPlatform' | 'earlierByPlatform'>): readonly PlatformPair[] {
  const on = (found: Compared['laterByPlatform'], platform: PlatformKind) =>
    found.find((each) => each.platform === platform)?.period;
  return platformKinds
    .map((platform) => ({
      platform,
      later: on(laterByPlatform, platform),
      earlier: on(earlierByPlatform, platform),
    }))
    .filter(({ later, earlier }) => later ?? earlier);
}
