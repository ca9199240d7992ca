import { exactCount } from '#lib/export/exact.ts';
import type { CellToWrite } from '#lib/export/table-file.server.ts';
import { tierWords } from '#lib/federation/tier-words.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import type { Language } from '#lib/words/language.ts';
import type { LedgerAccount } from './ledger.query.ts';
import { messages } from './messages.ts';

/** One account as a line of the ledger, in the order of its headers, the number aside. */
export function ledgerRow(account: LedgerAccount, language: Language): readonly CellToWrite[] {
  const t = messages[language];
  const { unit, latest } = account;
  const joined = account.allianceMemberships.find(({ leftOn }) => leftOn === null);
  return [
    unit.ancestors.map(({ name }) => name).join(' '),
    unit.name,
    tierWords[language][unit.tier],
    platformWords[language][account.platform],
    account.name,
    account.handle,
    account.url,
    account.filingNumber,
    dayOf(account.openedOn),
    joined ? t.isMember : t.isNoMember,
    dayOf(joined?.joinedOn),
    exactCount(latest?.followers),
    dayOf(latest?.on),
    account.closedOn ? t.closed : t.open,
    dayOf(account.closedOn),
  ];
}

const dayOf = (date: string | null | undefined): CellToWrite => (date ? { date } : null);
