import type { Capability } from '../../platform/capability.js';
import { AccountEntity } from './accounts/account.entity.js';
import { AccountResolver } from './accounts/account.resolver.js';
import { AccountChangeResolver } from './accounts/account-change.resolver.js';
import { demo } from './demo/index.js';
import { AccountPeriodResolver } from './figures/account-period.resolver.js';
import { ActiveAccountsResolver } from './figures/active-accounts.resolver.js';
import { FiguresResolver } from './figures/figures.resolver.js';
import { FiguresChangesResolver } from './figures/figures-changes.resolver.js';
import { PeriodResolver } from './figures/period.resolver.js';
import { PublicFiguresResolver } from './figures/public-figures.resolver.js';
import { RecordSnapshotResolver } from './snapshots/record-snapshot.resolver.js';
import { WorkResolver } from './works/work.resolver.js';
import { WorkSearchResolver } from './works/work-search.resolver.js';

export const capability: Capability = {
  name: 'platforms',
  entities: [AccountEntity],
  resolvers: [
    AccountResolver,
    AccountChangeResolver,
    RecordSnapshotResolver,
    FiguresResolver,
    FiguresChangesResolver,
    PeriodResolver,
    ActiveAccountsResolver,
    AccountPeriodResolver,
    PublicFiguresResolver,
    WorkResolver,
    WorkSearchResolver,
  ],
  demo,
};
