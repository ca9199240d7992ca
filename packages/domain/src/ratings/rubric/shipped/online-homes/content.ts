import type { Section } from '../../rubric.js';

/** 25 points: original, local, accurate, looked at three times. */
export const content: Section = {
  id: 'content',
  title: { zh: '内容建设', en: 'Content' },
  criteria: [
    {
      kind: 'count',
      id: 'original_works',
      title: { zh: '原创作品', en: 'Original works' },
      guidance: {
        zh: '一年内由本单位采写、拍摄、制作的作品；搬运、拼接的不计。',
        en: 'Written, filmed or made by the unit within the year; what was copied or pasted together does not count.',
      },
      evidence: 'required',
      deed: 'original_works',
      bands: [
        { atLeast: 6, points: 2 },
        { atLeast: 12, points: 4 },
        { atLeast: 24, points: 7 },
      ],
    },
    {
      kind: 'count',
      id: 'local_works',
      title: { zh: '本地题材', en: 'Works about the place' },
      evidence: 'optional',
      deed: 'local_works',
      bands: [
        { atLeast: 4, points: 2 },
        { atLeast: 12, points: 5 },
      ],
    },
    {
      kind: 'graded',
      id: 'accuracy',
      title: { zh: '准确与可读', en: 'Accurate and readable' },
      evidence: 'optional',
      levels: [
        { points: 0, descriptor: { zh: '多处差错，难以读懂', en: 'Many errors, hard to follow' } },
        {
          points: 1,
          descriptor: { zh: '基本准确，个别差错已更正', en: 'Mostly accurate, errors corrected' },
        },
        { points: 2, descriptor: { zh: '准确、通俗，注明来源', en: 'Accurate, plain, sources named' } },
        {
          points: 3,
          descriptor: {
            zh: '准确、通俗，有字幕或大字版',
            en: 'Accurate, plain, with subtitles or in large type',
          },
        },
      ],
    },
    {
      kind: 'yes_no',
      id: 'three_reviews',
      title: { zh: '落实三审三校', en: 'Three reviews are kept' },
      guidance: {
        zh: '发布前有审校记录；佐证写明记录放在哪里即可，不必拍照上传。',
        en: 'Reviews before publishing are on record; a word on where the record lies is enough, no photo.',
      },
      evidence: 'required',
      points: 5,
    },
    {
      kind: 'at_most',
      id: 'corrections',
      title: { zh: '差错及时更正', en: 'Errors are corrected soon' },
      fact: 'correction_working_days',
      isAttestable: true,
      bands: [
        { atMost: 1, points: 3 },
        { atMost: 3, points: 1 },
      ],
    },
    {
      kind: 'growth',
      id: 'weeks_growth',
      title: { zh: '与自己上一年比，有更新的周数', en: 'Weeks with a work, against its own year before' },
      measure: 'active_weeks',
      isAttestable: true,
      bands: [
        { atLeast: 0, points: 1 },
        { atLeast: 10, points: 2 },
      ],
    },
  ],
};
