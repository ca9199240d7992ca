import { messagesIn } from '#lib/words/messages-in.ts';

export const printMessages = messagesIn({
  zh: {
    badges: '胸牌',
    badgesLead: '一张 A4 纸八个，沿虚线剪开。“不拍照公开”的，拍摄前看一眼。',
    seating: '座位表',
    seatingLead: '按名单顺序从前排左边坐起，不分先后。改每排人数，座位就重排。',
    perRow: '每排人数',
    arrange: '重排',
    front: '讲台',
    row: (number: number) => `第 ${number} 排`,
    print: '打印',
    nobody: '还没有人有座位',
    nobodyHint: '先在这一期的页面上安排座位。',
    noPictures: '不拍照公开',
    demo: '示例：虚构的人',
  },
  en: {
    badges: 'Badges',
    badgesLead: 'Eight on a sheet of A4; cut along the dashes. Look for “no pictures” before you film.',
    seating: 'Seating',
    seatingLead: 'In the order of the list from the front left; it means nothing more.',
    perRow: 'Seats in a row',
    arrange: 'Arrange',
    front: 'Front',
    row: (number: number) => `Row ${number}`,
    print: 'Print',
    nobody: 'Nobody has a seat yet',
    nobodyHint: 'Give seats on the page of the session first.',
    noPictures: 'no pictures',
    demo: 'Example: an invented person',
  },
});
