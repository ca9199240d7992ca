import type { ResultOf } from '#lib/graphql/graphql.ts';
import { messagesIn } from '#lib/words/messages-in.ts';
import type { sheetQuery } from './sheet.query.ts';

type Sheet = NonNullable<ResultOf<typeof sheetQuery>['enrolmentSheet']>;
export type SheetLine = Sheet['lines'][number];
type ProblemCode = SheetLine['problems'][number]['code'];

interface SheetMessages {
  readonly title: string;
  readonly lead: string;
  readonly template: string;
  readonly pick: string;
  readonly pickHint: string;
  readonly look: string;
  readonly preview: string;
  readonly counts: (fresh: number, same: number, errors: number) => string;
  readonly confirm: (women: number) => string;
  readonly nothing: string;
  readonly discard: string;
  readonly again: string;
  readonly enrolled: (women: number) => string;
  readonly back: string;
  readonly row: (number: number) => string;
  readonly outcomes: Readonly<Record<SheetLine['outcome'], string>>;
  readonly minor: string;
  readonly errors: string;
  readonly problem: (cell: string, column: string, why: string, text: string) => string;
  readonly problems: Readonly<Record<ProblemCode, string>>;
}

export const sheetMessages = messagesIn<SheetMessages>({
  zh: {
    title: '用表格推荐',
    lead: '一张表推荐多位学员。先预览，您确认以后才会报名；同一张表再传一次，不会重复。',
    template: '下载模板',
    pick: '选择表格',
    pickHint: 'Excel（.xlsx）或 CSV。表头叫法不一样也能认出来，如“姓名”“名字”“人选”。',
    look: '上传并预览',
    preview: '预览',
    counts: (fresh, same, errors) => `可以报名 ${fresh} 人，已在名单里 ${same} 人，需要改 ${errors} 行。`,
    confirm: (women) => `确认推荐这 ${women} 人`,
    nothing: '没有可以报名的新学员。',
    discard: '不要了',
    again: '改好后再传一张',
    enrolled: (women) => `已推荐 ${women} 人。`,
    back: '看报名名单',
    row: (number) => `第 ${number} 行`,
    outcomes: { new: '可以报名', same: '已在名单里，不变', error: '要改' },
    minor: '16–17 岁，监护人已同意',
    errors: '需要改的行',
    problem: (cell, column, why, text) =>
      `${cell} 格${column ? `（${column}）` : ''}：${why}${text ? `现在写的是“${text}”。` : ''}`,
    problems: {
      Missing: '这一格没有填。',
      TooLong: '写得太长了。',
      NotADate: '看不出是哪一天，请写成 1991-09-12 这样，要有年月日。',
      NotAReason: '推荐理由要 5 到 300 个字。',
      BornInFuture: '出生日期在今天以后。',
      TooYoungToStream: '开班时不满 16 岁，不能报名。',
      GuardianConsentMissing: '开班时不满 18 岁，请填监护人姓名和同意日期。',
      NotAGuardian: '请填监护人姓名和与她的关系。',
      ConsentInFuture: '监护人同意的日期在今天以后。',
      TwiceInSheet: '这张表里她已经出现过一次。',
      UnitUnknown: '您的范围内没有这个单位，请写系统里的名称。',
      UnitAmbiguous: '有几个同名的单位，请在“乡镇或县”一列写明是哪一个。',
      NoQuotaForUnit: '这一期没有给这个单位的名额。',
    },
  },
  en: {
    title: 'Recommend by sheet',
    lead: 'Many women on one sheet. Nobody is enrolled before you confirm; the same sheet again changes nothing.',
    template: 'Get the template',
    pick: 'Choose a sheet',
    pickHint: 'Excel (.xlsx) or CSV; columns are known by many names.',
    look: 'Upload and preview',
    preview: 'Preview',
    counts: (fresh, same, errors) =>
      `${fresh} to enrol, ${same} listed already, ${errors} rows to put right.`,
    confirm: (women) => `Recommend these ${women}`,
    nothing: 'Nobody new can be enrolled.',
    discard: 'Throw away',
    again: 'Send a mended sheet',
    enrolled: (women) => `${women} were recommended.`,
    back: 'See the list',
    row: (number) => `Row ${number}`,
    outcomes: { new: 'to enrol', same: 'listed already', error: 'to put right' },
    minor: '16 or 17, guardian agreed',
    errors: 'Rows to put right',
    problem: (cell, column, why, text) =>
      `Cell ${cell}${column ? ` (${column})` : ''}: ${why}${text ? ` It says “${text}”.` : ''}`,
    problems: {
      Missing: 'nothing stands here.',
      TooLong: 'this is too long.',
      NotADate: 'write the day as 1991-09-12.',
      NotAReason: 'a reason has 5 to 300 characters.',
      BornInFuture: 'that day is to come.',
      TooYoungToStream: 'under 16 on the first day: she cannot be enrolled.',
      GuardianConsentMissing: 'under 18 on the first day: give her guardian and the day of consent.',
      NotAGuardian: 'give the guardian’s name and relation.',
      ConsentInFuture: 'that day is to come.',
      TwiceInSheet: 'she stands in this sheet already.',
      UnitUnknown: 'there is no such unit in your range.',
      UnitAmbiguous: 'several units have that name; say which in the column 乡镇或县.',
      NoQuotaForUnit: 'the session has no seats for this unit.',
    },
  },
});
