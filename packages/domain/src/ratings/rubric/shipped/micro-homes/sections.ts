import type { Section } from '../../rubric.js';

/** 25 points: something comes regularly, at whatever pace the home can keep. */
export const regularity: Section = {
  id: 'regularity',
  title: { zh: '常态更新', en: 'Regularity' },
  criteria: [
    {
      kind: 'at_least',
      id: 'active_weeks',
      title: { zh: '有更新的周数', en: 'Weeks with a work' },
      fact: 'active_weeks',
      isAttestable: true,
      bands: [
        { atLeast: 8, points: 4 },
        { atLeast: 16, points: 8 },
        { atLeast: 26, points: 12 },
      ],
    },
    {
      kind: 'at_most',
      id: 'longest_gap',
      title: { zh: '最长未更新间隔', en: 'Longest gap' },
      guidance: { zh: '农忙停更一个月不扣分。', en: 'A month without works at harvest time costs nothing.' },
      fact: 'longest_gap_days',
      isAttestable: true,
      bands: [
        { atMost: 35, points: 7 },
        { atMost: 60, points: 4 },
        { atMost: 90, points: 2 },
      ],
    },
    {
      kind: 'growth',
      id: 'weeks_growth',
      title: { zh: '与自己上一年比，有更新的周数', en: 'Weeks with a work, against its own year before' },
      measure: 'active_weeks',
      isAttestable: true,
      bands: [
        { atLeast: 0, points: 4 },
        { atLeast: 10, points: 6 },
      ],
    },
  ],
};

/** 25 points: her own, about her own place. */
export const originality: Section = {
  id: 'originality',
  title: { zh: '原创本地', en: 'Originality' },
  criteria: [
    {
      kind: 'count',
      id: 'original_works',
      title: { zh: '原创作品', en: 'Original works' },
      evidence: 'required',
      deed: 'original_works',
      bands: [
        { atLeast: 3, points: 3 },
        { atLeast: 6, points: 6 },
        { atLeast: 12, points: 10 },
      ],
    },
    {
      kind: 'count',
      id: 'women_led',
      title: { zh: '由村里妇女出镜或创作', en: 'Made by women of the village' },
      evidence: 'optional',
      deed: 'women_led_works',
      bands: [
        { atLeast: 1, points: 3 },
        { atLeast: 4, points: 7 },
      ],
    },
    {
      kind: 'growth',
      id: 'original_growth',
      title: { zh: '与自己上一年比，原创作品', en: 'Original works, against its own year before' },
      measure: 'original_works',
      isAttestable: true,
      bands: [
        { atLeast: 0, points: 4 },
        { atLeast: 20, points: 8 },
      ],
    },
  ],
};

/** 25 points: who asks is answered. */
export const replies: Section = {
  id: 'replies',
  title: { zh: '答复群众', en: 'Replies' },
  criteria: [
    {
      kind: 'at_most',
      id: 'reply_time',
      title: { zh: '答复用时', en: 'Time until a reply' },
      fact: 'reply_working_days',
      isAttestable: true,
      bands: [
        { atMost: 3, points: 10 },
        { atMost: 5, points: 7 },
        { atMost: 10, points: 3 },
      ],
    },
    {
      kind: 'at_least',
      id: 'replies_in_time',
      title: { zh: '按时答复', en: 'Replies in time' },
      fact: 'on_time_reply_percent',
      isAttestable: true,
      bands: [
        { atLeast: 60, points: 4 },
        { atLeast: 80, points: 8 },
        { atLeast: 90, points: 10 },
      ],
    },
    {
      kind: 'shown',
      id: 'help_lines',
      title: { zh: '公示求助电话', en: 'Help lines are shown' },
      fact: 'help_lines_shown',
      isAttestable: true,
      points: 5,
    },
  ],
};

/** 25 points: something was done, online or not. */
export const deeds: Section = {
  id: 'services',
  title: { zh: '服务落地', en: 'Service done' },
  criteria: [
    {
      kind: 'count',
      id: 'services_done',
      title: { zh: '办成的服务事项', en: 'Services done' },
      evidence: 'required',
      deed: 'services_done',
      bands: [
        { atLeast: 1, points: 4 },
        { atLeast: 4, points: 8 },
        { atLeast: 8, points: 12 },
      ],
    },
    {
      kind: 'count',
      id: 'activities',
      title: { zh: '线下活动', en: 'Activities held' },
      evidence: 'optional',
      deed: 'activities_held',
      bands: [
        { atLeast: 1, points: 3 },
        { atLeast: 4, points: 6 },
      ],
    },
    {
      kind: 'yes_no',
      id: 'likeness_consent',
      title: { zh: '肖像使用经本人同意', en: 'Nobody is shown without her consent' },
      evidence: 'optional',
      points: 7,
    },
  ],
};
