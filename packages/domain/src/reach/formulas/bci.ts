import { FormulaTerm, ReachFormula } from '../formula.js';

/** The index of Weibo accounts as published by 清博: 0.2 for posting, 0.8 for what comes back. */
export const bci = ReachFormula.of({
  index: 'bci',
  version: 'published',
  power: 1,
  scale: 160,
  terms: [
    FormulaTerm.of('posts', 'whole', 0.2),
    FormulaTerm.of('shares', 'whole', 0.32),
    FormulaTerm.of('comments', 'whole', 0.32),
    FormulaTerm.of('likes', 'whole', 0.16),
  ],
});
