import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { certificate, made } from '../../test/given.js';
import { pagesOf } from '../../test/read-pdf.js';
import type { Certificate } from '../certificate.js';
import { certificatePdf, certificatesPdf } from './certificates-pdf.js';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = made(await certificatePdf(certificate));
}, 60_000);
const hash = (each: Uint8Array): string => createHash('sha256').update(each).digest('hex');

test('all texts of a certificate are found in the file', async () => {
  const [page] = await pagesOf(bytes);
  for (const text of [certificate.title, ...certificate.lines, certificate.issuer, certificate.number])
    expect(page).toContain(text.normalize('NFKC').replace(/\s+/gu, ''));
  expect(page).toContain('2026年11月27日');
  expect(page).toContain(certificate.address);
});

test('only the characters that are needed are embedded', () => {
  expect(bytes.length).toBeLessThan(150_000);
});

test('the same certificate is the same bytes, and another one is not', async () => {
  expect(hash(made(await certificatePdf({ ...certificate })))).toBe(hash(bytes));
  expect(hash(made(await certificatePdf({ ...certificate, number: 'other' })))).not.toBe(hash(bytes));
});

test.each(['㴩泥村', '㮾梨街道', '镇筸', '龙翟㛃', '𬍛'])(
  'the rare characters of %s are written',
  async (name) => {
    const [page] = await pagesOf(made(await certificatePdf({ ...certificate, lines: [name] })));
    expect(page).toContain(name);
  },
);

test('a character that the font does not have is refused by its name, never left as an empty box', async () => {
  expect(await certificatesPdf([certificate, { ...certificate, lines: ['李𪚥'] }])).toMatchObject({
    refused: true,
    code: 'CharacterNotInFont',
    message: expect.stringContaining('𪚥 (U+2A6A5)'),
    path: [1, 'lines'],
  });
});

test('signs without a shape are left out, not refused', async () => {
  const [page] = await pagesOf(made(await certificatePdf({ ...certificate, lines: ['回​龙\u200d村️'] })));
  expect(page).toContain('回龙村');
});

test('a long name wraps, and nothing of it is lost', async () => {
  const name = `${'新晃侗族自治县扶罗镇伞寨村'.repeat(6)}网上妇女之家`;
  const [page] = await pagesOf(
    made(await certificatePdf({ ...certificate, lines: [name, ...certificate.lines] })),
  );
  expect(page).toContain(name);
});

test('lines that do not fit on one page are refused', async () => {
  expect(await certificatePdf({ ...certificate, lines: ['很长'.repeat(2000)] })).toMatchObject({
    code: 'CertificateTooLong',
    path: [0, 'lines'],
  });
});

test('a hundred certificates are one file with a page for each', async () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ ...certificate, number: `no-${index}.` }));
  const pages = await pagesOf(made(await certificatesPdf(many as unknown as [Certificate])));
  expect(pages).toHaveLength(100);
  expect(pages[57]).toContain('no-57.');
});
