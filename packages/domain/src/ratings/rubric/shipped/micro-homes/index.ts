import type { Rubric } from '../../rubric.js';
import { conductVetoes, noUpdateVeto } from '../vetoes.js';
import { deeds, originality, regularity, replies } from './sections.js';

/** 星级网上妇女微家. No rule of this kind was published: it is the operator's draft. */
export const microHomes = Object.freeze<Rubric>({
  format: 'fulian-rubric-1',
  name: 'micro_homes',
  version: 3,
  title: { zh: '星级网上妇女微家评分细则', en: "Star-rated Women's Micro-Homes" },
  summary: {
    zh: '看常态更新、原创本地、答复群众和服务落地；成长只与自己的过去比。',
    en: 'Looks at regularity, originality, replies and service done; growth is against its own past only.',
  },
  basis: { kind: 'operators_draft' },
  appliesTo: { home: 'micro_home', tiers: ['township', 'village'] },
  validMonths: 12,
  sections: [regularity, originality, replies, deeds],
  vetoes: [...conductVetoes, noUpdateVeto],
  stars: [
    { stars: 1, atLeast: 45, minimums: {} },
    { stars: 2, atLeast: 60, minimums: { replies: 10 } },
    { stars: 3, atLeast: 75, minimums: { regularity: 12, replies: 14, services: 12 } },
    { stars: 4, atLeast: 85, minimums: { regularity: 15, originality: 14, replies: 17, services: 15 } },
    { stars: 5, atLeast: 95, minimums: { regularity: 18, originality: 18, replies: 20, services: 18 } },
  ],
});
