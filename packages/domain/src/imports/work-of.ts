import type { PlatformKind } from '../platforms/index.js';
import type { WorkValues } from './format/import-subject.js';
import { belowWechatCeiling } from './wechat-ceiling.js';

/** What a row says of a work, once the platform of its account is known: WeChat's 100001 reads are "above 100,000". */
export const workOf = (values: WorkValues, platform: PlatformKind): WorkValues =>
  platform === 'wechat_official_account' ? { ...values, reads: belowWechatCeiling(values.reads) } : values;
