import { Count } from '../kernel/index.js';
import type { PlatformKind } from '../platforms/index.js';
import type { WorkValues } from './format/import-subject.js';
import { belowWechatCeiling } from './wechat-ceiling.js';

/**
 * What a row says of a work, once the platform of its account is known: WeChat's 100001 reads are "above 100,000". Where no
 * column tells a work's place among those sent out with it, the column that tells headlines from others does.
 */
export function workOf(values: WorkValues, platform: PlatformKind): WorkValues {
  const place = Count.isMissing(values.place) ? values.isHeadline : values.place;
  const reads = platform === 'wechat_official_account' ? belowWechatCeiling(values.reads) : values.reads;
  return { ...values, reads, place };
}
