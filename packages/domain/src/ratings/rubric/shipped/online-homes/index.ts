import { tiers } from '../../../../access/index.js';
import type { Rubric } from '../../rubric.js';
import { conductVetoes, noInteractionVeto, noUpdateVeto } from '../vetoes.js';
import { content } from './content.js';
import { organisation } from './organisation.js';
import { safety } from './safety.js';
import { serving } from './serving.js';
import { voice } from './voice.js';

/** 星级网上妇女之家. No rule of this kind was published: it is the operator's draft. */
export const onlineHomes = Object.freeze<Rubric>({
  format: 'fulian-rubric-1',
  name: 'online_homes',
  version: 3,
  title: { zh: '星级网上妇女之家评分细则', en: "Star-rated Online Women's Homes" },
  summary: {
    zh: '看服务、内容、妇女参与、安全和组织保障，不看点赞、粉丝和阅读。',
    en: 'Looks at service, content, participation, safety and organisation; not at likes, followers or reads.',
  },
  basis: { kind: 'operators_draft' },
  appliesTo: { home: 'online_home', tiers },
  validMonths: 24,
  sections: [serving, content, voice, safety, organisation],
  vetoes: [...conductVetoes, noUpdateVeto, noInteractionVeto],
  stars: [
    { stars: 1, atLeast: 50, minimums: { safety: 8 } },
    { stars: 2, atLeast: 60, minimums: { service: 12, safety: 10 } },
    { stars: 3, atLeast: 70, minimums: { service: 16, content: 12, safety: 12 } },
    { stars: 4, atLeast: 80, minimums: { service: 20, content: 15, voice: 7, safety: 14 } },
    { stars: 5, atLeast: 90, minimums: { service: 24, content: 18, voice: 10, safety: 16, organisation: 7 } },
  ],
});
