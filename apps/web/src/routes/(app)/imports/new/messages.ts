import { messagesIn } from '#lib/words/messages-in.ts';

interface NewImportMessages {
  readonly title: string;
  readonly lead: (unit: string) => string;
  readonly leadAccount: (account: string) => string;
  readonly choose: string;
  readonly pick: string;
  readonly pickHint: string;
  readonly go: string;
  readonly sending: string;
  readonly lineAway: string;
  readonly several: (files: number) => string;
  readonly files: string;
  readonly waiting: string;
  readonly look: string;
  readonly again: string;
  readonly seeAll: string;
  readonly which: string;
  readonly kinds: readonly { readonly title: string; readonly text: string }[];
  readonly problems: Readonly<Record<string, string>>;
  readonly otherProblem: string;
}

export const messages = messagesIn<NewImportMessages>({
  zh: {
    title: '导入数据',
    lead: (unit) => `导入到${unit}及下级单位的账号。先看一遍再确认，导入以后也可以撤销。`,
    leadAccount: (account) => `导入“${account}”的数据。先看一遍再确认，导入以后也可以撤销。`,
    choose: '选文件',
    pick: '选择文件，或者拖到这里；可以一次选几个',
    pickHint: 'Excel（.xlsx）、CSV、TSV，或平台后台下载的网页表格，最大 30 MB',
    go: '上传并预览',
    sending: '正在上传',
    lineAway: '网络断了，正在重连；已经传的不用重传',
    several: (files) => `${files} 个文件`,
    files: '这次上传的文件',
    waiting: '等前面的传完',
    look: '查看并确认',
    again: '接着传',
    seeAll: '看导入记录',
    which: '可以导入哪些文件',
    kinds: [
      {
        title: '各平台后台下载的文件',
        text: '抖音（作品、账号）、视频号、公众号（内容、阅读、用户）、微博、快手、小红书、哔哩哔哩、头条：下载后不用改动，直接导入。',
      },
      {
        title: '本单位的每日数字表',
        text: '表头有账号、平台、日期、粉丝数、发布数、阅读或播放等就能认出来。',
      },
      { title: '同一份文件导入两次', text: '不会重复计数：没有变化的行会跳过。' },
    ],
    problems: {
      FileMissing: '请先选一个文件。',
      EmptyFile: '这个文件是空的。',
      FileEmpty: '这个文件是空的。',
      FileTooLarge: '文件太大了，最多 30 MB。可以按月份分成几份。',
      ConnectionLost: '网络断了，文件还没有传完。网络好了点“接着传”，已经传的部分不用重传。',
      UNAUTHENTICATED: '登录已过期，请重新登录后再上传。',
      FORBIDDEN: '您现在的职务不能导入数据。',
      NOT_FOUND: '这个单位或账号不在您的范围内。',
      API_AWAY: '平台暂时连不上，请过一会儿再试。',
    },
    otherProblem: '文件没有传上去，请再试一次。',
  },
  en: {
    title: 'Import figures',
    lead: (unit) =>
      `For the accounts of ${unit} and of the units below it. You see it before it counts, and can undo it after.`,
    leadAccount: (account) =>
      `Figures of “${account}”. You see them before they count, and can undo it after.`,
    choose: 'Choose a file',
    pick: 'Choose files, or drop them here',
    pickHint: 'Excel (.xlsx), CSV, TSV, or a table a back-end hands out as a web page, up to 30 MB',
    go: 'Send and preview',
    sending: 'Sending',
    lineAway: 'The connection is away; it goes on from here when it is back',
    several: (files) => `${files} files`,
    files: 'The files sent now',
    waiting: 'Waits for those before it',
    look: 'Look and confirm',
    again: 'Go on',
    seeAll: 'See all imports',
    which: 'Which files can be read',
    kinds: [
      {
        title: 'Files from a platform’s back-end',
        text: 'Douyin (works, account), WeChat Channels, WeChat (articles, reads, followers), Weibo, Kuaishou, Xiaohongshu, Bilibili, Toutiao: as downloaded, unchanged.',
      },
      {
        title: 'Your own daily sheet',
        text: 'With columns such as account, platform, day, followers, posts, reads or plays.',
      },
      { title: 'The same file twice', text: 'Counts once: rows that change nothing are passed over.' },
    ],
    problems: {
      FileMissing: 'Please choose a file first.',
      FileEmpty: 'This file is empty.',
      EmptyFile: 'This file is empty.',
      FileTooLarge: 'The file is too large; at most 30 MB. Split it by month.',
      ConnectionLost:
        'The connection broke before the file had arrived. When it is back, “Go on” sends only the rest.',
      UNAUTHENTICATED: 'Your session has ended; sign in again and send the file.',
      FORBIDDEN: 'Your present post may not import figures.',
      NOT_FOUND: 'This unit or account is not yours.',
      API_AWAY: 'The platform cannot be reached; please try again in a moment.',
    },
    otherProblem: 'The file did not get through; please try again.',
  },
});
