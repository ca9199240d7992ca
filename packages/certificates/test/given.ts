import { Refusal } from '@fulian/domain/kernel';
import type { Certificate, Plaque } from '../src/index.js';

export const certificate: Certificate = {
  title: '星级网上妇女之家证书',
  lines: ['回龙村网上妇女之家', '经申报、评审和公示，被评定为三星级网上妇女之家。'],
  number: 'ab12-cd34-ef56-7890',
  issuer: '湖南省妇女联合会',
  issuedOn: '2026-11-27',
  address: 'https://example.cn/stars/awards/0192f0c0-1111-7000-8000-000000000001',
};

export const plaque: Plaque = {
  title: '星级网上妇女之家',
  name: '回龙村网上妇女之家',
  stars: 3,
  number: certificate.number,
  validity: '有效期至 2028年11月26日',
  issuer: certificate.issuer,
  address: certificate.address,
};

/** What was made; a refusal here is a fault of the test. */
export function made<Made>(result: Made | Refusal): Made {
  if (Refusal.is(result)) throw new Error(result.message);
  return result as Made;
}
