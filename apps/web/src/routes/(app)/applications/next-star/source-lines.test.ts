import { Facts, onlineHomes } from '@fulian/domain/ratings';
import { expect, it } from 'vitest';
import { sourceLines } from './source-lines.ts';

it('names the source of each thing that is filled in, and whose word it was in which year', () => {
  const facts: Facts = {
    ...Facts.none,
    flags: {
      owner_named: { value: true, source: '职务登记：在任 3 人' },
      help_lines_shown: {
        value: true,
        source: '公众号菜单',
        attestation: { by: 'county', reason: '看过', year: 2025 },
      },
    },
  };
  const answer = { criterion: 'original_works', isYes: null, number: 36, evidence: [] };
  const suggested = [{ source: '导入的作品：近一年 36 件', answer }];
  expect(sourceLines(onlineHomes, facts, suggested, 'zh')).toEqual([
    {
      criterion: 'help_lines',
      title: '公示求助电话',
      source: '2025年申报时县级评审认定：公众号菜单；理由：看过',
    },
    { criterion: 'original_works', title: '原创作品', source: '导入的作品：近一年 36 件' },
    { criterion: 'owner', title: '有在任负责人', source: '职务登记：在任 3 人' },
  ]);
});
