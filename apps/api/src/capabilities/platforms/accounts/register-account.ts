import { Id, Refusal } from '@fulian/domain/kernel';
import { AccountDetails, type PlatformKind } from '@fulian/domain/platforms';
import { lastly } from '../../../access/work.js';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
import type { AccountEntity } from './account.entity.js';
import { duplicateAccount } from './refuse-duplicate.js';

export interface AccountRegistration extends AccountDetails {
  readonly unitId: string;
  readonly platform: PlatformKind;
}

const unannounced = { closingNoticedOn: null, closingNoticeUrl: null };

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
  const details = AccountDetails.read(input, today());
  const found = await placeOf(input.unitId, input.platform, Refusal.is(details) ? null : details);
  if (!found) return Refusal.of('UnitNotFound', 'There is no such unit in your subtree.', ['unitId']);
  if (Refusal.is(details)) return details;
  const { isRegistered, ...place } = found;
  if (isRegistered) return duplicateAccount(details);
  const account = {
    ...details,
    ...place,
    id,
    platform: input.platform,
    closedOn: null,
    ...unannounced,
    version: 1,
  };
  await lastly(() => rows(insertion(account)));
  return account;
}

/** Written out, so that connections keep it ready: the unit of work would make a text of its own for each account. */
const insertion = (account: AccountEntity) => sql`
  insert into account (id, province_id, unit_id, unit_path, platform, name, handle, url, filing_number, opened_on, version)
  values (${account.id}, ${account.provinceId}, ${account.unitId}, ${account.unitPath}, ${account.platform},
    ${account.name}, ${account.handle}, ${account.url}, ${account.filingNumber}, ${account.openedOn}, ${account.version})`;

/**
 * Where a unit of one's own subtree stands, and whether it may have the account: units are public, so the subtree is
 * asked for.
 */
const placeOf = async (
  unitId: string,
  platform: PlatformKind,
  details: AccountDetails | null,
): Promise<(Place & { readonly isRegistered: boolean }) | null> =>
  Id.matches(unitId)
    ? row(sql<Place & { readonly isRegistered: boolean }>`
        select u.id as "unitId", u.path::text as "unitPath", province.id as "provinceId",
          ${details !== null} and account_is_registered(province.id, u.id, ${platform}, ${details?.name ?? null},
            ${details?.handle ?? null}, null) as "isRegistered"
        from unit u join unit province on province.path = subpath(u.path, 0, 1)
        where u.id = ${unitId} and u.path <@ app_subtree()`)
    : null;
