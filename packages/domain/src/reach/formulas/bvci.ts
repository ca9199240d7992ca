import { FormulaTerm, ReachFormula } from '../formula.js';

/** The index of Bilibili accounts, V2.0 as published by 清博 (gsdata.cn/site/usage-8): X1 to X5 in their order. */
export const bvci20 = ReachFormula.of({
  index: 'bvci',
  version: 'V2.0',
  power: 1,
  scale: 100,
  terms: [
    FormulaTerm.of('posts', 'whole', 0.15),
    FormulaTerm.of('plays', 'by_day', 0.25),
    FormulaTerm.of('comments', 'by_day', 0.3),
    FormulaTerm.of('followers', 'whole', 0.18),
    FormulaTerm.of('followersGrowth', 'whole', 0.12),
  ],
});
