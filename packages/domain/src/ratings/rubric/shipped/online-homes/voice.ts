import type { Section } from '../../rubric.js';

/** 15 points: women of the place take part, and are heard. */
export const voice: Section = {
  id: 'voice',
  title: { zh: '妇女参与和呼声', en: "Women's participation and voice" },
  criteria: [
    {
      kind: 'count',
      id: 'voices',
      title: { zh: '转达妇女呼声', en: 'Voices passed on' },
      guidance: {
        zh: '向有关部门如实转达的意见和诉求，不论是否被采纳。',
        en: 'Wishes and complaints passed on truthfully to whoever can act, whatever became of them.',
      },
      evidence: 'optional',
      deed: 'voices_passed_on',
      bands: [
        { atLeast: 1, points: 2 },
        { atLeast: 4, points: 5 },
      ],
    },
    {
      kind: 'count',
      id: 'women_led',
      title: { zh: '妇女群众自己创作', en: 'Made by women of the place' },
      evidence: 'optional',
      deed: 'women_led_works',
      bands: [
        { atLeast: 2, points: 2 },
        { atLeast: 6, points: 5 },
      ],
    },
    {
      kind: 'graded',
      id: 'joint_planning',
      title: { zh: '共同商议内容', en: 'Planned together' },
      evidence: 'optional',
      levels: [
        { points: 0, descriptor: { zh: '由一人决定', en: 'One person decides' } },
        { points: 3, descriptor: { zh: '执委会商议', en: 'The executive committee talks it over' } },
        {
          points: 5,
          descriptor: { zh: '妇女群众参与商议并反馈结果', en: 'Women of the place take part and hear back' },
        },
      ],
    },
  ],
};
