import type { ImportState } from '@fulian/domain/imports';
import type { Tone } from '#lib/ui/tone.ts';
import { messagesIn } from '#lib/words/messages-in.ts';

/** Where an import stands, in a word. */
export const stateWords = messagesIn<Readonly<Record<ImportState, string>>>({
  zh: {
    received: '已收到',
    reading: '正在读取',
    needs_account: '待选账号',
    ready: '待确认',
    committing: '正在导入',
    committed: '已导入',
    undone: '已撤销',
    failed: '没有成功',
    discarded: '已放弃',
  },
  en: {
    received: 'Received',
    reading: 'Being read',
    needs_account: 'Needs an account',
    ready: 'To be confirmed',
    committing: 'Being imported',
    committed: 'Imported',
    undone: 'Undone',
    failed: 'Failed',
    discarded: 'Discarded',
  },
});

export const stateTones: Readonly<Partial<Record<ImportState, Tone>>> = {
  needs_account: 'warning',
  ready: 'warning',
  committed: 'success',
  failed: 'danger',
};
