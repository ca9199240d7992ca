import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '扶持审批',
    lead: '等答复的排在前面，按申请的先后。同意也要写理由，她本人看得到。',
    none: '现在没有申请',
    noneHint: '学员提出申请后会列在这里。',
    by: (name: string, unit: string, on: string) => `${name}（${unit}）${on} 申请`,
    reason: '理由',
    grant: '同意',
    decline: '这次不同意',
    anew: '撤回决定，重新考虑',
  },
  en: {
    title: 'Support decisions',
    lead: 'What waits comes first, in the order in which it came. A “yes” has its reason too; she reads it.',
    none: 'Nothing is asked for now',
    noneHint: 'What trainees ask for is listed here.',
    by: (name: string, unit: string, on: string) => `${name} (${unit}), asked ${on}`,
    reason: 'Reason',
    grant: 'Grant',
    decline: 'Not this time',
    anew: 'Take the decision back',
  },
});
