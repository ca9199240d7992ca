import type { Section } from '../../rubric.js';

/** 20 points: nobody comes to harm. */
export const safety: Section = {
  id: 'safety',
  title: { zh: '安全、隐私与同意', en: 'Safety, privacy and consent' },
  criteria: [
    {
      kind: 'yes_no',
      id: 'likeness_consent',
      title: { zh: '肖像使用经本人同意', en: 'Nobody is shown without her consent' },
      guidance: {
        zh: '出镜人员有同意记录；未成年人另有监护人同意。',
        en: 'There is a record of consent for whoever is seen; for minors of the guardian as well.',
      },
      evidence: 'required',
      points: 6,
    },
    {
      kind: 'yes_no',
      id: 'privacy_notice',
      title: { zh: '公示个人信息保护说明', en: 'The privacy notice is shown' },
      guidance: {
        zh: '账号菜单或主页里能找到；佐证填链接，或写明在哪一栏。',
        en: 'It is found in the menu or on the first page of the account; say where, or give the link.',
      },
      evidence: 'required',
      points: 4,
    },
    {
      kind: 'graded',
      id: 'sign_in_safety',
      title: { zh: '账号密码管理', en: 'Care for passwords' },
      evidence: 'none',
      levels: [
        { points: 0, descriptor: { zh: '多人共用一个密码', en: 'Several share one password' } },
        {
          points: 3,
          descriptor: { zh: '专人保管，离任更换', en: 'One person keeps it; changed when she leaves' },
        },
        {
          points: 5,
          descriptor: { zh: '专人保管、离任更换，并开启两步验证', en: 'The same, and a second factor' },
        },
      ],
    },
    {
      kind: 'yes_no',
      id: 'emergency_plan',
      title: { zh: '有应急处置预案', en: 'There is a plan for emergencies' },
      guidance: {
        zh: '账号被盗、内容被攻击或出现求助危机时，谁在多久内做什么。',
        en: 'Who does what by when if the account is taken over, attacked, or somebody is in danger.',
      },
      evidence: 'optional',
      points: 3,
    },
    {
      kind: 'shown',
      id: 'filing',
      title: { zh: '备案号已公示', en: 'The filing number is shown' },
      fact: 'filing_number_shown',
      points: 2,
    },
  ],
};
