import { messagesIn } from '#lib/words/messages-in.ts';

/** What is said of a draft on its way between device and server. */
export const draftMessages = messagesIn({
  zh: {
    kept: '已保留在这台设备上，还没有同步',
    keptHint: '没有信号也能接着填；有信号时会自动同步。关掉页面也不会丢，没有信号时再打开也能接着填。',
    synced: '已同步到平台',
    syncing: '正在同步…',
    offline: '现在没有信号，还不能提交',
    offlineHint: '填的内容已保留在这台设备上，有信号后再按“提交申报”。',
    unkept: '这个浏览器不保留内容，请在有信号时保存',
    apart: '这台设备上填的，和平台上的不一样',
    apartHint: '可能是别人改过，或者您在另一台设备上填过。两边都留着，请选用哪一份；不选，两份都不会丢。',
    field: '项目',
    homeName: '阵地名称',
    onDevice: '这台设备上',
    onServer: '平台上',
    empty: '（没有填）',
    takeDevice: '用这台设备上的',
    takeServer: '用平台上的',
    faulty: (titles: string) => `请核对：${titles}。数量填整数，每条佐证不超过 500 个字。`,
  },
  en: {
    kept: 'Kept on this device, not on the platform yet',
    keptHint:
      'Go on without signal; it is sent when signal is back. Closing the page loses nothing: open it again, with signal or without.',
    synced: 'Sent to the platform',
    syncing: 'Sending…',
    offline: 'There is no signal now, so it cannot be filed yet',
    offlineHint: 'What you filled in is kept on this device. File it when signal is back.',
    unkept: 'This browser keeps nothing; please save while there is signal',
    apart: 'This device and the platform say different things',
    apartHint:
      'Somebody else may have changed it, or you on another device. Both are kept; please choose one. Until you do, neither is lost.',
    field: 'Field',
    homeName: 'Name of the home',
    onDevice: 'On this device',
    onServer: 'On the platform',
    empty: '(empty)',
    takeDevice: 'Take what is on this device',
    takeServer: 'Take what is on the platform',
    faulty: (titles: string) =>
      `Please look at: ${titles}. Counts are whole numbers; each evidence has 500 characters at most.`,
  },
});
