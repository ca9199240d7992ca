import type { introspection } from '#lib/graphql/generated/graphql-env.d.ts';
import type { Language } from '#lib/words/language.ts';
import { messagesIn } from '#lib/words/messages-in.ts';

/** Every refusal of the API's schema. */
export type RefusalCode = introspection['types']['Refusal']['possibleTypes'];

/** Why the API said no, in words that say what to do next. The compiler asks for each refusal of the schema. */
export const refusalWords = messagesIn<Readonly<Record<RefusalCode, string>>>({
  zh: {
    AccountClosed: '账号已经注销了。',
    AccountDoesNotFit: '这个账号不属于本单位，或者和文件不是同一个平台，请另选一个。',
    AccountNotFound: '没有找到这个账号，或者它不在您的范围内。',
    AccountOpen: '账号正在使用，不用恢复。',
    AlreadyInAlliance: '账号已经在联盟里了。',
    ClosedBeforeOpened: '注销日期不能早于开通日期。',
    ClosedInFuture: '注销日期不能在今天以后。',
    CountedInFuture: '清点日期不能在今天以后。',
    DuplicateAccount: '同一平台上已经登记过这个账号。',
    FiguresAfterClosing: '这一天以后还报过数，请选更晚的注销日期。',
    ImportNotFound: '没有找到这次导入，或者它不在您的范围内。',
    ImportProblem: '导入没有成功。',
    ImpostorReportNotFound: '没有找到这条举报，或者它不在您的范围内。',
    ImpostorSettled: '这条举报已经登记过结果了。',
    JoinedBeforeLeaving: '这一天账号还在联盟里，请选更晚的日期。',
    JoinedInFuture: '加入日期不能在今天以后。',
    LeftBeforeJoining: '退出日期不能早于加入日期。',
    LeftInFuture: '退出日期不能在今天以后。',
    NoGoodRows: '文件里没有可以导入的行。请下载有问题的行，改好后再导入。',
    NotACount: '请填 0 或更大的整数。',
    NotAFilingNumber: '备案编号太长或含有不能用的字符。',
    NotAHandle: '账号 ID 最多 80 个字符，中间不能有空格。',
    NotAName: '请填账号名称，最多 60 个字。',
    NotAnAddress: '链接要以 https:// 或 http:// 开头。',
    NotANumberOfMessages: '请填 0 到 1,000,000 的整数。',
    NotAProof: '请填依据：文号或链接，2 到 200 个字。',
    NoteTooLong: '说明最多 300 个字。',
    NothingReported: '一个数都没有填，请至少填一个。',
    NoticeAfterClosing: '公告日期不能晚于注销日期。',
    NotInAlliance: '账号不在联盟里。',
    OpenedInFuture: '开通日期不能在今天以后。',
    PostNotFound: '您今天不担任这个职务。',
    ReportedAfterClosing: '账号在这一天以前已经注销，不能再报数。',
    ReportedForFuture: '不能报今天以后的数。',
    RowsHaveErrors: '有些行有问题。可以只导入没有问题的行。',
    SeenInFuture: '看到的日期不能在今天以后。',
    StaleVersion: '刚才有人改过，请看一眼最新的内容再操作。',
    UnitNotFound: '没有找到这个单位，或者它不在您的范围内。',
    WrongImportState: '这一步已经做过了，或者现在还不能做。',
  },
  en: {
    AccountClosed: 'The account is closed already.',
    AccountDoesNotFit:
      'This account is not of the unit, or on another platform than the file; choose another.',
    AccountNotFound: 'There is no such account, or it is not yours.',
    AccountOpen: 'The account is in use; there is nothing to undo.',
    AlreadyInAlliance: 'The account is in the alliance already.',
    ClosedBeforeOpened: 'It cannot have closed before it opened.',
    ClosedInFuture: 'It cannot close after today.',
    CountedInFuture: 'Messages cannot be counted on days to come.',
    DuplicateAccount: 'This account is registered on that platform already.',
    FiguresAfterClosing: 'There are figures after that day; choose a later one.',
    ImportNotFound: 'There is no such import, or it is not yours.',
    ImportProblem: 'The import did not work.',
    ImpostorReportNotFound: 'There is no such report, or it is not yours.',
    ImpostorSettled: 'The outcome of this report was put down already.',
    JoinedBeforeLeaving: 'The account was in the alliance on that day; choose a later one.',
    JoinedInFuture: 'It cannot join after today.',
    LeftBeforeJoining: 'It cannot have left before it joined.',
    LeftInFuture: 'It cannot leave after today.',
    NoGoodRows:
      'No row of the file can be taken. Download the rows with problems, mend them and send them again.',
    NotACount: 'Please enter a whole number of 0 or more.',
    NotAFilingNumber: 'The filing number is too long, or holds characters it cannot have.',
    NotAHandle: 'A handle has at most 80 characters and no spaces.',
    NotAName: 'Please enter a name of at most 60 characters.',
    NotAnAddress: 'A link begins with https:// or http://.',
    NotANumberOfMessages: 'Please enter a whole number from 0 to 1,000,000.',
    NotAProof: 'Please give the proof: a document number or a link of 2 to 200 characters.',
    NoteTooLong: 'A note has at most 300 characters.',
    NothingReported: 'Nothing was filled in; please enter one figure at least.',
    NoticeAfterClosing: 'It is announced on the last day at the latest.',
    NotInAlliance: 'The account is not in the alliance.',
    OpenedInFuture: 'It cannot have opened after today.',
    PostNotFound: 'You do not hold this post today.',
    ReportedAfterClosing: 'The account was closed before that day.',
    ReportedForFuture: 'There are no figures for days to come.',
    RowsHaveErrors: 'Some rows have problems. You may take the good rows only.',
    SeenInFuture: 'It cannot have been seen after today.',
    StaleVersion: 'Somebody has just changed this; look at it as it is now, then go on.',
    UnitNotFound: 'There is no such unit, or it is not yours.',
    WrongImportState: 'This step was taken already, or cannot be taken yet.',
  },
});

const general: Readonly<Record<Language, string>> = {
  zh: '没有成功，请核对后再试。',
  en: 'That did not work; please check and try again.',
};

/** The sentence for a refusal; one that this build does not know yet gets a general one. */
export const reasonFor = (code: string, language: Language): string =>
  (refusalWords[language] as Readonly<Record<string, string>>)[code] ?? general[language];
