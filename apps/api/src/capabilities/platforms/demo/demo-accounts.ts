import { sql } from 'kysely';

/**
 * The demo's accounts: which units of a tier hold one on which platform. `every` takes each n-th unit by its ordinal;
 * `{unit}` stands for the unit's name. The places are real, the accounts invented.
 */
const scattered = [
  { tier: 'province', platform: 'wechat_official_account', name: '湘女示例号', every: 1 },
  { tier: 'province', platform: 'wechat_channels', name: '湘女示例视频', every: 1 },
  { tier: 'province', platform: 'douyin', name: '湘女示例抖音', every: 1 },
  { tier: 'province', platform: 'kuaishou', name: '湘女示例快手', every: 1 },
  { tier: 'province', platform: 'weibo', name: '湘女示例微博', every: 1 },
  { tier: 'province', platform: 'xiaohongshu', name: '湘女示例笔记', every: 1 },
  { tier: 'province', platform: 'website', name: '湘女示例网', every: 1 },
  { tier: 'prefecture', platform: 'wechat_official_account', name: '{unit}女性', every: 1 },
  { tier: 'prefecture', platform: 'douyin', name: '{unit}女性', every: 1 },
  { tier: 'prefecture', platform: 'wechat_channels', name: '{unit}女性', every: 2 },
  { tier: 'county', platform: 'wechat_official_account', name: '{unit}女性', every: 1 },
  { tier: 'county', platform: 'douyin', name: '{unit}女性', every: 2 },
  { tier: 'township', platform: 'wechat_channels', name: '{unit}妇女之家', every: 90 },
  { tier: 'village', platform: 'douyin', name: '{unit}妇女微家', every: 30 },
  { tier: 'village', platform: 'wechat_channels', name: '{unit}妇女微家', every: 30 },
] as const;

/** Accounts at places the article names, which the tour's example files are about. */
const named = [
  { code: '430723', platform: 'douyin', name: '澧县女性' },
  { code: '430723', platform: 'wechat_official_account', name: '澧县女性' },
  { code: '430723114', platform: 'wechat_channels', name: '澧南镇妇女之家' },
  { code: '430723114208', platform: 'douyin', name: '回龙村女子先锋队' },
  { code: '430522105209', platform: 'douyin', name: '南岳村妇女微家' },
  { code: '431225204', platform: 'douyin', name: '高椅乡巾帼好物' },
] as const;

/** Registers the demo's accounts, each under an id of its own for ever; where a named one stands, no other is added. */
export const registerDemoAccounts = sql`
  with planned as (
    select u.id as unit_id, u.path, p.platform, p.name, 'named' as origin
    from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as p(code text, platform text, name text)
    join unit_code c using (code) join unit u on u.id = c.unit_id
    union all
    select u.id, u.path, p.platform, replace(p.name, '{unit}', u.name), 'scattered'
    from jsonb_to_recordset(${JSON.stringify(scattered)}::jsonb) as p(tier text, platform text, name text, every int)
    join unit u on u.tier = p.tier and u.kind in ('division', 'other')
      and u.ordinal % p.every = length(p.platform) % p.every
  ),
  chosen as (
    select distinct on (unit_id, platform) p.*, ltree2text(subpath(path, -1)) as label,
      md5('demo account ' || path::text || platform) as token
    from planned p order by unit_id, platform, origin
  )
  insert into account (id, province_id, unit_id, unit_path, platform, name, handle, url, opened_on)
  select overlay(overlay(token placing '8' from 13) placing '8' from 17)::uuid,
    (select id from unit where parent_id is null and path @> c.path), unit_id, path, platform, name,
    concat_ws('-', 'demo', nullif(origin, 'scattered'), label),
    case when platform in ('douyin', 'weibo', 'website') then 'https://example.org/' || label end,
    date '2019-03-08' + ('x' || left(token, 6))::bit(24)::int % 1500
  from chosen c`;
