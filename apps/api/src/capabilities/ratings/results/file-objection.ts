import { createHash } from 'node:crypto';
import { Id, Refusal } from '@fulian/domain/kernel';
import { allowObjection } from '@fulian/domain/ratings';
import { announce } from '../../../platform/announce.js';
import { today } from '../../../platform/clock.js';
import { mayEnter } from '../../../platform/count-visits.js';
import { newId } from '../../../platform/new-id.js';
import { row, sql } from '../../../platform/rows.js';
import { ratingChannel } from '../steps/rating-channel.js';
import type { ObjectionReceiptType } from './public-results.type.js';
import { readNotice } from './read-results.js';

/** What somebody puts forward, named or not. */
export interface Filing {
  readonly ratingApplicationId: string;
  readonly secret: string;
  readonly body: string;
  readonly objector: string | null;
  readonly contact: string | null;
}

const shortened = (text: string | null): string | null => text?.trim().slice(0, 100) || null;

/** The number of an objection: nobody guesses it, and the same form sent twice has the same one. */
const numberOf = ({ ratingApplicationId, secret }: Filing): string =>
  (
    createHash('sha256')
      .update(`objection ${ratingApplicationId} ${secret}`)
      .digest('hex')
      .slice(0, 16)
      .match(/.{4}/g) ?? []
  ).join('-');

/** By address, so that nobody buries an answer under noise; a whole office may share one. */
const door = { name: 'objection', most: 10, hours: 1 };

/** Takes an objection while the result is on public notice. */
export async function fileObjection(
  input: Filing,
  addressKey?: string,
): Promise<ObjectionReceiptType | Refusal> {
  const body = input.body.trim();
  if (body.length < 5 || body.length > 2000 || input.secret.length < 16)
    return Refusal.of('NotAnObjection', 'An objection has 5 to 2000 characters.', ['body']);
  const number = numberOf(input);
  const earlier = await readObjection(number);
  if (earlier) return earlier;
  const notice = await readNotice(input.ratingApplicationId);
  if (!notice)
    return Refusal.of('RatingApplicationNotFound', 'No such result is on public notice.', [
      'ratingApplicationId',
    ]);
  const refusal = allowObjection(notice.noticedUntil, notice.openObjections, today());
  if (refusal) return refusal;
  if (!(await mayEnter(door, addressKey)))
    return Refusal.of(
      'TooManyFromHere',
      `From one address ${door.most} objections are taken within an hour; please come again later.`,
    );
  await row(sql`
    select file_objection(${newId()}, ${Id.of(input.ratingApplicationId)}, ${number}, ${shortened(input.objector)},
      ${shortened(input.contact)}, ${body}, ${today()})`);
  await announce(ratingChannel, input.ratingApplicationId);
  return (await readObjection(number)) as ObjectionReceiptType;
}

/** What came of an objection, by its number; null for a number that is none. */
export const readObjection = (number: string): Promise<ObjectionReceiptType | null> =>
  row(sql<ObjectionReceiptType>`
    select receipt_number as number, home_name as "homeName", body, filed_on::text as "filedOn", outcome, answer,
      answered_on::text as "answeredOn"
    from objection_by_number(${number.trim().toLowerCase()})`);
