import type { Tier, UnitPath } from '@fulian/domain/access';
import { CalendarDate, Refusal } from '@fulian/domain/kernel';
import {
  microHomes,
  onlineHomes,
  RatingRoute,
  type RoundRules,
  type Rubric,
  type StepMember,
} from '@fulian/domain/ratings';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { registryUnitId } from '../../federation/index.js';
import { readFacts } from '../prefill/read-facts.js';
import { attestingTier, type Ground, inventCase } from './invent-case.js';
import { fitFor } from './invent-inputs.js';
import { keepInvented } from './keep-invented.js';
import { openDemoRound } from './open-demo-round.js';
import { type Plot, plots, plotsOfLastYear, type Role } from './plots.js';

interface Placed {
  readonly id: string;
  readonly path: UnitPath;
  readonly tier: Tier;
  readonly name: string;
}

/** The invented people who judge and decide in the demo's round. */
const judges: Readonly<Record<Exclude<Role, 'home' | 'visitor'>, string>> = {
  county: 'yang.qiushuang',
  first: 'luo.wanyi',
  second: 'su.yunhe',
  third: 'ning.shuqin',
  panel: 'jiang.zhiwei',
  office: 'shen.zhixia',
};

/**
 * A round two months old, the one of the year before, so that there is something to carry over and to renew, and one for
 * Micro-Homes.
 */
export async function sowRatings(): Promise<void> {
  const on = today();
  const province = await unitOf('43');
  const people = await readJudges();
  if (!province || !people) return;
  await sowRound(plotsOfLastYear, { people, province, on: CalendarDate.plusDays(on, -365) });
  await openMicroHomes(province, on);
  await sowRound(plots, { people, province, on });
}

const rulesUntil = (applyUntil: CalendarDate, { validMonths }: Rubric): RoundRules => ({
  applyUntil,
  checkDays: 5,
  reviewDays: 10,
  panelDays: 10,
  noticeDays: 5,
  appealDays: 10,
  gapThreshold: 10,
  validMonths,
});

/** A round for Micro-Homes in which nobody has applied yet: for those who come to it by their growth. */
const openMicroHomes = (province: Placed, on: CalendarDate): Promise<string> =>
  openDemoRound(province, {
    title: `${on.slice(0, 4)} 年度星级妇女微家评定（示例）`,
    purpose: '看常态更新、原创和服务；成长只和自己的过去比，不看点赞和粉丝。',
    rubric: microHomes,
    rules: rulesUntil(CalendarDate.plusDays(on, 45), microHomes),
    openedOn: CalendarDate.plusDays(on, -20),
  });

/** Opens a round two months before a day and lets its applications come as far as their plots say. */
async function sowRound(
  theirPlots: readonly Plot[],
  { people, province, on }: Pick<Round, 'people' | 'province' | 'on'>,
): Promise<void> {
  const rules = rulesUntil(CalendarDate.plusDays(on, 20), onlineHomes);
  const roundId = await openDemoRound(province, {
    title: `${on.slice(0, 4)} 年度星级网上妇女之家评定（示例）`,
    purpose: '看清阵地的长处和短板，不排名，不看点赞和粉丝。',
    rubric: onlineHomes,
    rules,
    openedOn: CalendarDate.plusDays(on, -60),
  });
  for (const { personId } of Object.values(people))
    await rows(sql`
      insert into rating_declaration (round_id, person_id, declared_on) values (${roundId}, ${personId}, ${on})`);
  for (const plot of theirPlots) {
    const unit = await unitOf(plot.unit);
    if (unit) await sowApplication(plot, unit, { rules, people, on, roundId, province });
  }
}

interface Round {
  readonly rules: RoundRules;
  readonly people: Readonly<Record<keyof typeof judges, StepMember>>;
  readonly on: CalendarDate;
  readonly roundId: string;
  readonly province: Placed;
}

async function sowApplication(plot: Plot, unit: Placed, round: Round): Promise<void> {
  const line = await rows(sql<Placed>`
    select id, path::text, tier, name from unit where path @> ${unit.path}::ltree order by nlevel(path)`);
  const route = RatingRoute.of(unit, line);
  if (Refusal.is(route)) throw new Error(route.message);
  const home: StepMember = { personId: unit.id, unitPath: unit.path, hasDeclared: false, conflicts: [] };
  const ground: Ground = {
    route,
    rubric: onlineHomes,
    rules: round.rules,
    facts: fitFor(onlineHomes, await readFacts(unit.id, round.on), plot.stars ?? 3, attestingTier({ route })),
    people: { ...round.people, home },
    today: round.on,
  };
  const place = {
    roundId: round.roundId,
    provinceId: round.province.id,
    unitId: unit.id,
    unitPath: unit.path,
    homeName: `${unit.name}网上妇女之家（示例）`,
  };
  await keepInvented(place, inventCase(plot, ground), ground);
}

/** A unit by its key, or the n-th below one; null where this installation has none. */
const unitOf = (unit: Plot['unit']): Promise<Placed | null> =>
  typeof unit === 'string'
    ? row(sql<Placed>`select id, path::text, tier, name from unit where id = ${registryUnitId(unit)}`)
    : row(sql<Placed>`
        select id, path::text, tier, name from unit where parent_id = ${registryUnitId(unit[0])}
        order by ordinal offset ${unit[1]} limit 1`);

/** Those who judge; null where one of them is not there. */
async function readJudges(): Promise<Round['people'] | null> {
  const found = await rows(sql<{ username: string; personId: string; unitPath: UnitPath }>`
    select u.username, p.person_id as "personId", p.unit_path::text as "unitPath"
    from auth_user u join post p on p.person_id = u.id where u.username = any(${Object.values(judges)}::text[])`);
  const people = Object.entries(judges).flatMap(([role, username]) => {
    const person = found.find((each) => each.username === username);
    return person ? [[role, { ...person, hasDeclared: true, conflicts: [] }] as const] : [];
  });
  return people.length === Object.keys(judges).length
    ? (Object.fromEntries(people) as unknown as Round['people'])
    : null;
}
