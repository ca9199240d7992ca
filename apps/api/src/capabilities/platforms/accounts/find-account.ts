import { Id, Refusal } from '@fulian/domain/kernel';
import { LockMode } from '@mikro-orm/postgresql';
import { currentEm } from '../../../access/work.js';
import { AccountEntity } from './account.entity.js';

/** An account of one's own subtree. */
export const findAccount = async (id: string): Promise<AccountEntity | null> =>
  Id.matches(id) ? currentEm().findOne(AccountEntity, Id.of<'Account'>(id)) : null;

/** The same, held until the mutation's end: what is judged of it stays true. */
export const holdAccount = async (id: string): Promise<AccountEntity | null> =>
  Id.matches(id)
    ? currentEm().findOne(AccountEntity, Id.of<'Account'>(id), { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;

/** Not one's own and not there look the same. */
export const accountNotFound = (field: string): Refusal<'AccountNotFound'> =>
  Refusal.of('AccountNotFound', 'There is no such account in your subtree.', [field]);
