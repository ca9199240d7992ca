import { expect, test } from 'vitest';
import type { EnrolmentRow } from './camp.query.ts';
import { enrolmentTable, rosterTable } from './people-tables.ts';

const row = (given: Partial<EnrolmentRow>, trainee: Partial<NonNullable<EnrolmentRow['trainee']>> = {}) => ({
  ...{ id: '1', version: 1, state: 'confirmed' as const, reason: null, note: null },
  ...{ createdAt: '2026-03-01T00:00:00Z', certificate: null, corrections: [] },
  unit: {
    id: 'u',
    name: '回龙村',
    ancestors: ['湖南省', '常德市', '澧县'].map((name) => ({ id: name, name })),
  },
  trainee: {
    ...{
      id: 't',
      name: '曾玉禾',
      ageBand: 'adult' as const,
      hasGuardianConsent: false,
      isSeed: false,
      topic: null,
    },
    ...{ mayBePictured: true, ...trainee },
  },
  ...given,
});

test('whether a woman was there stays open in a saved roster until it was entered', () => {
  const seated = [row({}), row({ state: 'attended' }), row({ state: 'absent' })] as EnrolmentRow[];
  const { headers, rows } = rosterTable('湘女 第 1 期', seated, 'zh');
  const there = headers.indexOf('到场');
  expect(rows.map((cells) => cells[there])).toEqual([null, '到场', '没有到场']);
  expect(rows.map(([number]) => number)).toEqual([1, 2, 3]);
});

test('a saved list says of each woman what its page says, and where she is from', () => {
  const rows = [
    row(
      { state: 'declined', note: '下一期' },
      { isSeed: true, hasGuardianConsent: true, mayBePictured: false },
    ),
    row({ trainee: null, reason: '=1+1' }),
  ] as EnrolmentRow[];
  const table = enrolmentTable('湘女 第 1 期', rows, 'zh');
  expect(table.name).toBe('湘女 第 1 期 报名名单');
  expect(table.headers).toHaveLength(table.rows[0]?.length ?? 0);
  expect(table.rows[0]?.slice(1)).toEqual([
    ...['曾玉禾', '常德市 · 澧县', '回龙村', '这次没有安排', null, null, '下一期'],
    '种子学员 · 16–17 岁，监护人已同意 · 不同意拍照公开',
  ]);
  expect(table.rows[1]?.[1]).toBeNull();
});
