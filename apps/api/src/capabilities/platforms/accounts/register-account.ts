import { Id, Refusal } from '@fulian/domain/kernel';
import { AccountDetails, type PlatformKind } from '@fulian/domain/platforms';
import { currentEm } from '../../../access/work.js';
import { today } from '../../../platform/clock.js';
import { row, sql } from '../../../platform/rows.js';
import { AccountEntity } from './account.entity.js';
import { refuseDuplicate } from './refuse-duplicate.js';

export interface AccountRegistration extends AccountDetails {
  readonly unitId: string;
  readonly platform: PlatformKind;
}

interface Place {
  readonly unitId: Id<'Unit'>;
  readonly unitPath: string;
  readonly provinceId: string;
}

/** Registers an account for a unit of one's own subtree, under an id of its own. */
export async function registerAccount(
  input: AccountRegistration,
  id: Id<'Account'>,
): Promise<AccountEntity | Refusal> {
  const place = await placeOf(input.unitId);
  if (!place) return Refusal.of('UnitNotFound', 'There is no such unit in your subtree.', ['unitId']);
  const details = AccountDetails.read(input, today());
  if (Refusal.is(details)) return details;
  const account = { ...details, ...place, id, platform: input.platform, closedOn: null };
  const refusal = await refuseDuplicate(account);
  if (refusal) return refusal;
  const em = currentEm();
  const registered = em.create(AccountEntity, account);
  await em.flush();
  return registered;
}

/** Where a unit of one's own subtree stands; units are public, so the subtree is asked for. */
const placeOf = async (unitId: string): Promise<Place | null> =>
  Id.matches(unitId)
    ? row(sql<Place>`
        select u.id as "unitId", u.path::text as "unitPath", province.id as "provinceId"
        from unit u join unit province on province.path = subpath(u.path, 0, 1)
        where u.id = ${unitId} and u.path <@ app_subtree()`)
    : null;
