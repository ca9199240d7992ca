import { messagesIn } from '#lib/words/messages-in.ts';

export const materialMessages = messagesIn({
  zh: {
    title: '资料',
    lead: '小文件，流量不够也能下载。只有登录的成员看得到。',
    none: '还没有资料',
    noneHint: '讲义、提纲、模板都可以放在这里，每份最多 8 MB。',
    remove: '删除',
    sum: '校验码（SHA-256）',
    sumHint: '下载以后算出来的校验码和这里一样，文件就是完整的、没有被改过。',
    pick: '添加一份资料',
    pickHint: '最多 8 MB；视频请压小，或者写链接。',
    add: '上传',
  },
  en: {
    title: 'Materials',
    lead: 'Small files for weak lines; members see them once they have signed in.',
    none: 'No materials yet',
    noneHint: 'Slides, outlines and templates, up to 8 MB each.',
    remove: 'Remove',
    sum: 'Checksum (SHA-256)',
    sumHint: 'If the sum of what you fetched is this one, the file is whole and unchanged.',
    pick: 'Add a material',
    pickHint: 'Up to 8 MB; make films smaller, or give a link.',
    add: 'Upload',
  },
});
