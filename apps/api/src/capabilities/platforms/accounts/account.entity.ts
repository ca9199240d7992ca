import type { CalendarDate, Id } from '@fulian/domain/kernel';
import type { Account, PlatformKind } from '@fulian/domain/platforms';
import { defineEntity, p } from '@mikro-orm/postgresql';

const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().$type<Id<'Account'>>().primary(),
    provinceId: p.uuid(),
    unitId: p.uuid().$type<Id<'Unit'>>(),
    unitPath: p.string().columnType('ltree'),
    platform: p.string().$type<PlatformKind>(),
    name: p.string(),
    handle: p.string().strictNullable(),
    url: p.string().strictNullable(),
    filingNumber: p.string().strictNullable(),
    openedOn: p.date().$type<CalendarDate>().strictNullable(),
    closedOn: p.date().$type<CalendarDate>().strictNullable(),
    closingNoticedOn: p.date().$type<CalendarDate>().strictNullable(),
    closingNoticeUrl: p.string().strictNullable(),
    version: p.integer().version(),
  },
});

/** An account as it is kept. */
export class AccountEntity extends AccountSchema.class implements Account {}

AccountSchema.setClass(AccountEntity);
