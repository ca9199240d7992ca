import { plaqueSvg } from '@fulian/certificates';
import { Refusal } from '@fulian/domain/kernel';
import type { Request, Response } from 'express';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { madeOnce } from '../../../platform/made-once.js';
import { sendPaper } from '../../../platform/send-paper.js';
import { plaqueOf } from './award-on-paper.js';
import { validAward } from './valid-award.js';

const once = madeOnce<Uint8Array>();

/** `GET /stars/awards/:id/plaque.svg`: for anybody, while the stars are valid. */
export const plaqueRoute =
  (ground: RouteGround) =>
  async (request: Request, response: Response): Promise<void> => {
    const granted = await validAward(ground, request);
    const plaque = plaqueOf(granted);
    const picture = await once(JSON.stringify(plaque), async () => {
      const made = plaqueSvg(plaque);
      if (Refusal.is(made)) throw new HttpRefusal(422, made.code, made.message);
      return Buffer.from(made);
    });
    sendPaper(response, 'image/svg+xml', `${granted.award.homeName} 星牌.svg`, picture);
  };
