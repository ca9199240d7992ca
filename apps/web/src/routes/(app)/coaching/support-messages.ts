import { messagesIn } from '#lib/words/messages-in.ts';

/** Words for what is asked for, on both sides of it. */
export const supportMessages = messagesIn({
  zh: {
    kinds: { equipment: '设备', editing_help: '剪辑帮助', promotion_pack: '推广包' },
    states: { asked: '等县里答复', granted: '同意', declined: '这次没有', withdrawn: '已收回' },
    reason: (office: string, on: string) => `${office}，${on}`,
  },
  en: {
    kinds: { equipment: 'Equipment', editing_help: 'Help with editing', promotion_pack: 'Promotion pack' },
    states: {
      asked: 'With the county',
      granted: 'Granted',
      declined: 'Not this time',
      withdrawn: 'Taken back',
    },
    reason: (office: string, on: string) => `${office}, ${on}`,
  },
});

export const supportTones = {
  asked: 'warning',
  granted: 'success',
  declined: 'note',
  withdrawn: undefined,
} as const;
