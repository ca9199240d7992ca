import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    published: (moment: string) => `发布于 ${moment}`,
    curve: '随时间的变化',
    curveLead: '每次导入时看到的累计数',
    chartOf: { plays: '播放随时间的变化', reads: '阅读随时间的变化' },
    sightings: '每次看到的数',
    seenAt: '看到的时间',
    source: '来源',
    elsewhere: '上级单位导入的文件，或手工填报',
    none: '还没有看到过它的数',
    noneHint: '导入包含这件作品的后台数据以后，这里会列出每一次的数。',
  },
  en: {
    published: (moment: string) => `Published ${moment}`,
    curve: 'Over time',
    curveLead: 'Counts since its publication, as each import saw them',
    chartOf: { plays: 'Plays over time', reads: 'Reads over time' },
    sightings: 'Each time it was seen',
    seenAt: 'Seen at',
    source: 'Source',
    elsewhere: 'a file that a unit above imported, or typed by hand',
    none: 'Its counts were never seen',
    noneHint: 'Import an export that lists this work: each time it is seen is listed here then.',
  },
});
