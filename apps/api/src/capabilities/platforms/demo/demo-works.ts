import type { CalendarDate } from '@fulian/domain/kernel';
import { sql } from 'kysely';

const titles = [
  '村里的第一场雪，合作社的灯还亮着',
  '手把手教你做高椅糍粑',
  '妇女之家开课啦：手机怎么拍得清楚',
  '反家暴法里的“告诫书”是什么',
  '留守奶奶学会了视频通话',
  '巾帼好物：今年的金银花晒好了',
  '普法小剧场：彩礼怎么算',
  '春耕时节的女子先锋队',
  '美丽庭院评比，看看谁家的花开得好',
  '一分钟读懂：生育津贴怎么领',
  '执委走访日记：把问题记在本子上',
  '童心港湾的周末',
] as const;

/** Invented works of the demo's named Douyin accounts, one every five days back from `lastDay`, each observed once. */
export const inventWorks = (lastDay: CalendarDate) => sql`
  with published as (
    select a.*, number, title, ${lastDay}::date - (number * 5)::int as day,
      md5('demo work ' || a.id::text || number::text) as token
    from account a
    cross join unnest(${[...titles]}::text[]) with ordinality as t(title, number)
    where a.platform = 'douyin' and a.handle like 'demo-named-%'
  ), works as (
    insert into work (id, account_id, unit_path, province_id, work_key, title, kind, published_on, published_at)
    select overlay(overlay(token placing '8' from 13) placing '8' from 17)::uuid, id, unit_path, province_id,
      'demo-' || number, title, 'video', day, (day + time '19:30') at time zone 'Asia/Shanghai'
    from published returning *
  )
  insert into work_report (work_id, account_id, unit_path, province_id, observed_at, plays, likes, comments, shares,
    favourites, completion_ratio)
  select id, account_id, unit_path, province_id, published_at + interval '3 days', luck * 40, luck, luck / 9, luck / 6,
    luck / 12, 0.18 + (luck % 50) / 100.0
  from (select w.*, 60 + ('x' || left(md5(work_key || account_id::text), 4))::bit(16)::int % 900 as luck from works w) w`;
