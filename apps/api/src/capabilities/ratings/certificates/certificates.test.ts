import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Actor, type Member } from '@fulian/domain/access';
import { onlineHomes } from '@fulian/domain/ratings';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRatingWorld, type RatingWorld } from '../../../../test/rating-world.js';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';
import { capability } from '../capability.js';

let world: RatingWorld;
let editor: Member;
let chair: Member;
let granted: string;
let server: Server;
let url: string;
beforeAll(async () => {
  world = await openRatingWorld();
  editor = await world.enter('province', 'editor');
  chair = await world.enter('village', 'chair');
  granted = await world.grant(editor, chair, 'village');
  const app = express();
  const ground = { em: world.database.em, readActor: async () => Actor.visitor, demo: false };
  capability.routes?.(app, { ...ground, publicUrl: 'https://example.cn' });
  server = app.listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/stars/awards`;
}, 120_000);
afterAll(async () => {
  server.close();
  await world.close();
});

const fetched = async (path: string): Promise<{ status: number; type: string | null; bytes: Buffer }> => {
  const response = await fetch(`${url}/${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, type: response.headers.get('content-type'), bytes };
};
const asked = async () => {
  const { ratingAward } = await world.ask<{ ratingAward: { number: string; standing: string } }>(
    Actor.visitor,
    'query($id: ID!) { ratingAward(ratingApplicationId: $id) { number standing } }',
    { id: granted },
  );
  return ratingAward;
};
const happened = async () => {
  const { starHistory } = await world.ask<{ starHistory: object[] }>(
    Actor.visitor,
    'query($id: ID!) { starHistory(unitId: $id) { kind on stars rubricName rubricVersion homeKind } }',
    { id: world.units.village.id },
  );
  return starHistory;
};

test('anybody gets the certificate of valid stars, the same bytes each time', async () => {
  const { status, type, bytes } = await fetched(`${granted}/certificate.pdf`);
  expect({ status, type }).toEqual({ status: 200, type: 'application/pdf' });
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const again = await fetched(`${granted}/certificate.pdf`);
  expect(createHash('sha256').update(again.bytes).digest('hex')).toBe(
    createHash('sha256').update(bytes).digest('hex'),
  );
});

test('a plaque says the home, the number and until when it holds, and no person', async () => {
  const { status, type, bytes } = await fetched(`${granted}/plaque.svg`);
  expect({ status, type }).toMatchObject({ status: 200, type: expect.stringContaining('image/svg+xml') });
  const { number } = await asked();
  expect(bytes.toString()).toMatch(
    new RegExp(`<title>.*网上妇女之家 \\d★ 编号 ${number} 有效期至 .*</title>`),
  );
  expect(bytes.toString()).not.toContain('某某');
});

test('the number on a certificate leads to its award, however it is typed', async () => {
  const { number } = await asked();
  const found = (typed: string) =>
    world.ask(
      Actor.visitor,
      'query($n: String!) { ratingAwardByNumber(number: $n) { ratingApplicationId standing } }',
      { n: typed },
    );
  const award = { ratingAwardByNumber: { ratingApplicationId: granted, standing: 'valid' } };
  expect(await found(number)).toEqual(award);
  expect(await found(` ${number.replaceAll('-', '').toUpperCase()} `)).toEqual(award);
  expect(await found('0000-0000-0000-0000')).toEqual({ ratingAwardByNumber: null });
  expect(await found("'")).toEqual({ ratingAwardByNumber: null });
});

test('what is no award has neither certificate nor plaque', async () => {
  for (const path of ['x/certificate.pdf', `${world.units.village.id}/plaque.svg`])
    expect((await fetched(path)).status).toBe(404);
});

test('of revoked stars no certificate is issued until an appeal restores them, and the history says so', async () => {
  await world.step(editor, 'revokeAward', granted, { reason: '转发谣言' });
  expect(await asked()).toMatchObject({ standing: 'revoked' });
  for (const path of ['certificate.pdf', 'plaque.svg']) {
    const { status, bytes } = await fetched(`${granted}/${path}`);
    expect(status).toBe(410);
    expect(bytes.toString()).toContain('AWARD_NOT_VALID');
  }
  await world.step(chair, 'appealRating', granted, { reason: '系他人冒名' });
  await world.step(editor, 'answerAppeal', granted, { isUpheld: true, reason: '查明属实' });
  expect((await fetched(`${granted}/certificate.pdf`)).status).toBe(200);
  const by = {
    rubricName: 'online_homes',
    rubricVersion: onlineHomes.version,
    homeKind: 'online_home',
    on: today(),
  };
  expect(await happened()).toMatchObject([
    { kind: 'restored', ...by },
    { kind: 'appealed', ...by },
    { kind: 'revoked', ...by },
    { kind: 'awarded', ...by },
  ]);
});

test('a later award takes the place of an earlier one, whose certificate is not issued any more', async () => {
  const later = await world.grant(editor, chair, 'village');
  expect(await asked()).toMatchObject({ standing: 'superseded' });
  expect((await fetched(`${granted}/certificate.pdf`)).status).toBe(410);
  expect((await fetched(`${later}/certificate.pdf`)).status).toBe(200);
  expect((await happened()).map((event) => (event as { kind: string }).kind)).toEqual([
    'awarded',
    'superseded',
    'restored',
    'appealed',
    'revoked',
    'awarded',
  ]);
});

test('stars whose last day is over are expired', async () => {
  await world.asSystem(() =>
    rows(sql`update rating_award set superseded_on = null, valid_from = ${today()}::date - 400,
      valid_until = ${today()}::date - 1 where application_id = ${granted}`),
  );
  expect(await asked()).toMatchObject({ standing: 'expired' });
  expect((await fetched(`${granted}/plaque.svg`)).status).toBe(410);
  expect(await happened()).toContainEqual(expect.objectContaining({ kind: 'expired', on: today() }));
});
