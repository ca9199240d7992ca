import type { Section } from '../../rubric.js';

/** 10 points: somebody answers for it, also after a term election. */
export const organisation: Section = {
  id: 'organisation',
  title: { zh: '组织保障', en: 'Organisation' },
  criteria: [
    {
      kind: 'shown',
      id: 'owner',
      title: { zh: '有在任负责人', en: 'Somebody in office answers for it' },
      fact: 'owner_named',
      points: 4,
    },
    {
      kind: 'shown',
      id: 'handover',
      title: { zh: '换届交接有记录', en: 'Handovers are on record' },
      fact: 'handover_recorded',
      isAttestable: true,
      points: 3,
    },
    {
      kind: 'shown',
      id: 'identity',
      title: { zh: '标明主办妇联', en: 'It says which federation keeps it' },
      fact: 'identity_shown',
      isAttestable: true,
      points: 3,
    },
  ],
};
