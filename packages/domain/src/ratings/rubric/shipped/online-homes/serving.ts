import type { Section } from '../../rubric.js';

/** 30 points: who asks is answered, and something is done. */
export const serving: Section = {
  id: 'service',
  title: { zh: '服务与答复', en: 'Service and replies' },
  criteria: [
    {
      kind: 'at_most',
      id: 'reply_time',
      title: { zh: '答复用时', en: 'Time until a reply' },
      guidance: {
        zh: '群众提问后，按工作日计算的一般答复用时。',
        en: 'How many working days a question usually waits for its reply.',
      },
      fact: 'reply_working_days',
      isAttestable: true,
      bands: [
        { atMost: 2, points: 8 },
        { atMost: 5, points: 6 },
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
        { atLeast: 60, points: 2 },
        { atLeast: 80, points: 4 },
        { atLeast: 95, points: 6 },
      ],
    },
    {
      kind: 'count',
      id: 'services_done',
      title: { zh: '办成的服务事项', en: 'Services done' },
      guidance: {
        zh: '一年内为妇女群众办成的实事，如就业对接、政策代办、困难帮扶。同一事项只计一次。',
        en: 'What was really done for women within the year, such as finding work, help with papers, help in hardship. Each counts once.',
      },
      evidence: 'required',
      deed: 'services_done',
      bands: [
        { atLeast: 1, points: 2 },
        { atLeast: 6, points: 4 },
        { atLeast: 12, points: 6 },
      ],
    },
    {
      kind: 'shown',
      id: 'help_lines',
      title: { zh: '公示求助电话', en: 'Help lines are shown' },
      guidance: {
        zh: '首页或菜单中能找到12338等求助电话和受理时间。',
        en: 'Help lines such as 12338 and their hours are found on the first page or in the menu.',
      },
      fact: 'help_lines_shown',
      isAttestable: true,
      points: 4,
    },
    {
      kind: 'yes_no',
      id: 'referral_kept',
      title: { zh: '疑难事项有转介', en: 'Hard cases are referred' },
      guidance: {
        zh: '有固定的转介渠道（法律援助、心理服务、公安、民政等），并记录去向。',
        en: 'There is a settled way to refer (legal aid, counselling, police, civil affairs), and where cases went is on record.',
      },
      evidence: 'optional',
      points: 3,
    },
    {
      kind: 'at_least',
      id: 'complaints_answered',
      title: { zh: '意见建议有回音', en: 'Complaints and suggestions are answered' },
      fact: 'complaint_reply_percent',
      isAttestable: true,
      bands: [
        { atLeast: 80, points: 1 },
        { atLeast: 100, points: 3 },
      ],
    },
  ],
};
