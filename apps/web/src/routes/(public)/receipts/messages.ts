import { messagesIn } from '#lib/words/messages-in.ts';

export const messages = messagesIn({
  zh: {
    title: '核验评定凭证',
    lead: '把凭证粘贴进来，浏览器就在这台设备上按公开的细则重算一遍，不上传、不依赖我们的服务器；页面打开后断网也能用。',
    receipt: '评定凭证（JSON）',
    hint: '从评定公示页复制，或选择下载的凭证文件。',
    file: '选择凭证文件',
    verify: '重新计算',
    holds: '凭证属实：细则、填报和结果三者一致。',
    not_a_receipt: '这不是一份评定凭证。请检查是否复制完整。',
    unknown_rubric: (name: string, version: number) =>
      `本站没有发布过这份细则（${name} 第${version}版），无法核验。`,
    RubricDiffers: '凭证所用的细则与公开发布的不一致。',
    AnswersDoNotFit: '凭证里的填报与细则要求对不上。',
    ResultDiffers: '结果对不上：按凭证里的填报重算，得到的是下面的结果。',
    number: '凭证编号',
    claimed: '凭证上写的',
    computed: '重新计算的',
    where: '在本机重新计算',
    rubrics: '评分细则',
  },
  en: {
    title: 'Verify a receipt',
    lead: 'Paste a receipt: your browser recomputes it on this device by the published rubric. Nothing is sent anywhere, and once the page is open it works without a line.',
    receipt: 'Receipt (JSON)',
    hint: 'Copied from the page of a rating, or a file you downloaded.',
    file: 'Choose a file',
    verify: 'Recompute',
    holds: 'The receipt holds: rubric, inputs and result agree.',
    not_a_receipt: 'This is no receipt. Was it copied whole?',
    unknown_rubric: (name: string, version: number) =>
      `This site has not published the rubric ${name}, version ${version}: it cannot be verified here.`,
    RubricDiffers: 'It was made with another rubric than the published one.',
    AnswersDoNotFit: 'Its answers are not to what the rubric asks.',
    ResultDiffers: 'The result differs: its inputs give what stands below.',
    number: 'Receipt number',
    claimed: 'As the receipt says',
    computed: 'Recomputed',
    where: 'Recomputed on this device',
    rubrics: 'Rubrics',
  },
});
