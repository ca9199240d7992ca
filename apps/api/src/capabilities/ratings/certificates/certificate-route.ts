import { certificatePdf } from '@fulian/certificates';
import { Refusal } from '@fulian/domain/kernel';
import type { Request, Response } from 'express';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { madeOnce } from '../../../platform/made-once.js';
import { sendPaper } from '../../../platform/send-paper.js';
import { certificateOf } from './award-on-paper.js';
import { validAward } from './valid-award.js';

const once = madeOnce<Uint8Array>();

/** `GET /stars/awards/:id/certificate.pdf`: for anybody, while the stars are valid. */
export const certificateRoute =
  (ground: RouteGround) =>
  async (request: Request, response: Response): Promise<void> => {
    const granted = await validAward(ground, request);
    const certificate = certificateOf(granted);
    const bytes = await once(JSON.stringify(certificate), async () => {
      const made = await certificatePdf(certificate);
      if (Refusal.is(made)) throw new HttpRefusal(422, made.code, made.message);
      return made;
    });
    sendPaper(response, 'application/pdf', `${granted.award.homeName} 证书.pdf`, bytes);
  };
