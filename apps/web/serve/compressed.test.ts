import { expect, it } from 'vitest';
import { compressed } from './compressed.js';

const json = { 'content-type': 'application/json; charset=utf-8', 'content-length': '50000' };

it('packs what is long and made of text', () => {
  const { headers, encoder } = compressed(json, 'gzip, br');
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(headers).not.toHaveProperty('content-length');
  expect(encoder).toHaveLength(1);
});

it.each([
  ['a browser that cannot unpack', json, 'identity'],
  ['an answer that is packed already', { ...json, 'content-encoding': 'br' }, 'gzip'],
  ['a workbook, which is packed by nature', { 'content-type': 'application/vnd.ms-excel' }, 'gzip'],
  ['an answer too short to gain', { ...json, 'content-length': '200' }, 'gzip'],
  ['events, which must not wait', { 'content-type': 'text/event-stream' }, 'gzip'],
])('leaves alone %s', (_, headers, accepted) => {
  expect(compressed(headers, accepted)).toEqual({ headers, encoder: [] });
});
