/** The kinds of platform on which a federation holds accounts. */
export const platformKinds = [
  'wechat_official_account',
  'wechat_channels',
  'douyin',
  'kuaishou',
  'weibo',
  'xiaohongshu',
  'bilibili',
  'toutiao',
  'website',
  'app',
  'other',
] as const;

export type PlatformKind = (typeof platformKinds)[number];

export const PlatformKind = Object.freeze({
  matches: (text: string): text is PlatformKind => (platformKinds as readonly string[]).includes(text),
});
