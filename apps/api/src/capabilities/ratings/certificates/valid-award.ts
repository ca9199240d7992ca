import { Actor } from '@fulian/domain/access';
import type { AwardStanding } from '@fulian/domain/ratings';
import type { Request } from 'express';
import { inWork } from '../../../access/work.js';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { row, sql } from '../../../platform/rows.js';
import { readAward } from '../results/read-results.js';
import { readRound } from '../rounds/read-rounds.js';
import type { GrantedAward } from './award-on-paper.js';

const words: Readonly<Record<Exclude<AwardStanding, 'valid'>, string>> = {
  not_yet_valid: '还没有生效',
  expired: '已经到期',
  superseded: '已被后来的评定取代',
  revoked: '已被撤销',
};

/** Whoever grants in the province of an award. */
const readIssuer = async (roundId: string): Promise<string> => {
  const found = await row(sql<{ name: string }>`
    select u.name from rating_round r join unit u on u.path = r.unit_path where r.id = ${roundId}`);
  return `${found?.name ?? ''}妇女联合会`;
};

/**
 * The award that a request names, as any visitor may see it. What is not valid any more is not put on paper again: 410,
 * and the page that says why.
 */
export const validAward = ({ em, publicUrl, demo }: RouteGround, request: Request): Promise<GrantedAward> =>
  inWork(em, Actor.visitor, async () => {
    const id = String(request.params.id);
    const award = await readAward(id);
    const round = award && (await readRound(award.roundId));
    if (!round) throw new HttpRefusal(404, 'NOT_FOUND', 'No stars were granted on this application.');
    if (award.standing !== 'valid')
      throw new HttpRefusal(
        410,
        'AWARD_NOT_VALID',
        `这份星级${words[award.standing]}，不签发证书和星牌。见 ${publicUrl}/stars/awards/${id} · The award is ${award.standing}; no certificate is issued.`,
      );
    return { award, round, issuer: await readIssuer(round.id), publicUrl, demo };
  });
