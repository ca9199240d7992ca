import { messagesIn } from '#lib/words/messages-in.ts';

interface Words {
  readonly title: string;
  readonly hint: string;
}

interface ErrorWords {
  readonly byStatus: Readonly<Record<number, Words>>;
  readonly other: Words;
  readonly again: string;
  readonly home: string;
  readonly requestId: string;
}

export const errorMessages = messagesIn<ErrorWords>({
  zh: {
    byStatus: {
      400: { title: '这个网址不完整', hint: '请从首页重新进入。' },
      403: { title: '这一页不归您现在的职务查看', hint: '如果您有别的职务，可以在右上角换一个。' },
      404: { title: '没有找到这一页', hint: '它可能不存在，也可能不在您的查看范围内。' },
      429: { title: '操作太频繁了', hint: '请等一分钟再试。' },
      502: { title: '平台暂时连不上', hint: '数据没有丢失，请过一会儿再试。' },
    },
    other: { title: '出错了', hint: '这是平台的问题，不是您的问题。请再试一次。' },
    again: '再试一次',
    home: '回到首页',
    requestId: '如果一直不行，请把这个编号告诉管理员：',
  },
  en: {
    byStatus: {
      400: { title: 'This address is not complete', hint: 'Please start again from the home page.' },
      403: {
        title: 'Your present post does not open this page',
        hint: 'If you hold another post, change to it at the top right.',
      },
      404: { title: 'There is no such page', hint: 'It may not exist, or not be yours to see.' },
      429: { title: 'Too many requests', hint: 'Please wait a minute and try again.' },
      502: {
        title: 'The platform cannot be reached',
        hint: 'Nothing is lost; please try again in a moment.',
      },
    },
    other: { title: 'Something went wrong', hint: 'The fault is ours, not yours. Please try again.' },
    again: 'Try again',
    home: 'Home',
    requestId: 'If it keeps failing, tell the administrator this number:',
  },
});
