import { Count } from '../kernel/index.js';
import type { PlatformKind, Snapshot } from '../platforms/index.js';
import type { SnapshotValues } from './format/import-subject.js';
import { belowWechatCeiling } from './wechat-ceiling.js';

/** Platforms whose works are read; on all others they are played. */
const readPlatforms: ReadonlySet<PlatformKind> = new Set([
  'wechat_official_account',
  'weibo',
  'xiaohongshu',
  'toutiao',
  'website',
  'app',
  'other',
]);

/** Whether the works of a platform are read rather than played. */
export const isReadOn = (platform: PlatformKind): boolean => readPlatforms.has(platform);

/**
 * The figures of one account on one day, once its platform is known. The platform settles two things that a cell leaves
 * open: whether a column such as 阅读/播放 counts reads or plays, and that WeChat's 100001 means "above 100,000".
 */
export function snapshotOf(values: SnapshotValues, platform: PlatformKind): Snapshot {
  const { followers, posts, likes, comments, shares, views } = values;
  const isRead = isReadOn(platform);
  const reads = orElse(values.reads, isRead ? views : Count.missing);
  const plays = orElse(values.plays, isRead ? Count.missing : views);
  return {
    followers,
    posts,
    reads: platform === 'wechat_official_account' ? belowWechatCeiling(reads) : reads,
    plays,
    likes,
    comments,
    shares,
  };
}

const orElse = (count: Count, other: Count): Count => (Count.isMissing(count) ? other : count);
