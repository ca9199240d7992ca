import { messagesIn } from '#lib/words/messages-in.ts';
import type { ImpostorReport } from './care.query.ts';

interface CareMessages extends Readonly<Record<Plain, string>> {
  readonly outcomes: Readonly<Record<NonNullable<ImpostorReport['outcome']>, string>>;
  readonly seen: (day: string) => string;
  readonly settled: (day: string, outcome: string) => string;
  readonly member: (from: string, proof: string) => string;
  readonly formerly: (from: string, to: string, proof: string) => string;
}

type Plain =
  | 'hints'
  | 'hintsLead'
  | 'healthy'
  | 'impostors'
  | 'reportImpostor'
  | 'url'
  | 'note'
  | 'noteHint'
  | 'seenOn'
  | 'report'
  | 'settle'
  | 'outcome'
  | 'countMessages'
  | 'unanswered'
  | 'count'
  | 'alliance'
  | 'allianceLead'
  | 'never'
  | 'join'
  | 'leave'
  | 'rejoin'
  | 'joinedOn'
  | 'leftOn'
  | 'proof'
  | 'proofHint';

export const messages = messagesIn<CareMessages>({
  zh: {
    hints: '账号提醒',
    hintsLead: '只给本账号的人和上一级看，不计分、不排名',
    healthy: '没有要提醒的事。',
    impostors: '仿冒举报',
    reportImpostor: '举报仿冒号',
    url: '仿冒号的链接',
    note: '它做了什么',
    noteHint: '一两句话，不写个人隐私',
    seenOn: '看到的日期',
    report: '举报',
    settle: '登记结果',
    outcome: '处理结果',
    outcomes: { taken_down: '平台已处理', not_an_impostor: '不是仿冒', platform_refused: '平台没有受理' },
    seen: (day) => `${day} 看到`,
    settled: (day, outcome) => `${day}：${outcome}`,
    countMessages: '清点没有回复的留言',
    unanswered: '几条没有回复',
    count: '记下',
    alliance: '“湘女e家”联盟',
    allianceLead: '加入和退出都要有依据',
    never: '还没有加入联盟。',
    member: (from, proof) => `${from} 加入，依据：${proof}`,
    formerly: (from, to, proof) => `${from} 加入，${to} 退出，依据：${proof}`,
    join: '加入联盟',
    leave: '退出联盟',
    rejoin: '撤销退出',
    joinedOn: '加入日期',
    leftOn: '退出日期',
    proof: '依据',
    proofHint: '文号或链接，不用上传照片',
  },
  en: {
    hints: 'Hints',
    hintsLead: 'For the account’s own people and the tier above; no points, no ranking',
    healthy: 'Nothing to hint at.',
    impostors: 'Reports of impostors',
    reportImpostor: 'Report an impostor',
    url: 'Link of the impostor',
    note: 'What it does',
    noteHint: 'A sentence or two, nothing about private persons',
    seenOn: 'Seen on',
    report: 'Report',
    settle: 'Put the outcome down',
    outcome: 'Outcome',
    outcomes: {
      taken_down: 'Taken down by the platform',
      not_an_impostor: 'Not an impostor',
      platform_refused: 'Refused by the platform',
    },
    seen: (day) => `Seen on ${day}`,
    settled: (day, outcome) => `${day}: ${outcome}`,
    countMessages: 'Count the messages without an answer',
    unanswered: 'How many wait',
    count: 'Put down',
    alliance: 'The alliance',
    allianceLead: 'Joining and leaving both need a proof',
    never: 'Not in the alliance yet.',
    member: (from, proof) => `Joined on ${from}; proof: ${proof}`,
    formerly: (from, to, proof) => `Joined on ${from}, left on ${to}; proof: ${proof}`,
    join: 'Join the alliance',
    leave: 'Leave the alliance',
    rejoin: 'Undo leaving',
    joinedOn: 'Joined on',
    leftOn: 'Left on',
    proof: 'Proof',
    proofHint: 'A document number or a link; no photographs',
  },
});
