import type { introspection } from '#lib/graphql/generated/graphql-env.d.ts';
import type { Language } from '#lib/words/language.ts';
import { messagesIn } from '#lib/words/messages-in.ts';

/** Every refusal of the API's schema, and the one that a null stands for. */
export type RefusalCode = introspection['types']['Refusal']['possibleTypes'] | 'NotThere';

/** Why the API said no, in words that say what to do next. The compiler asks for each refusal of the schema. */
export const refusalWords = messagesIn<Readonly<Record<RefusalCode, string>>>({
  zh: {
    AccountDoesNotFit: '这个账号不属于本单位，或者和文件不是同一个平台，请另选一个。',
    ImportProblem: '导入没有成功。',
    NoGoodRows: '文件里没有可以导入的行。请下载有问题的行，改好后再导入。',
    NotThere: '没有找到，它可能已被删除，或不在您的范围内。',
    PostNotHeld: '您今天不担任这个职务。',
    RowsHaveErrors: '有些行有问题。可以只导入没有问题的行。',
    StaleVersion: '刚才有人改过，页面已经更新。请看一眼再操作。',
    WrongImportState: '这一步已经做过了，或者现在还不能做。',
  },
  en: {
    AccountDoesNotFit:
      'This account is not of the unit, or on another platform than the file; choose another.',
    ImportProblem: 'The import did not work.',
    NoGoodRows:
      'No row of the file can be taken. Download the rows with problems, mend them and send them again.',
    NotThere: 'It is not there: it may be gone, or not be yours.',
    PostNotHeld: 'You do not hold this post today.',
    RowsHaveErrors: 'Some rows have problems. You may take the good rows only.',
    StaleVersion: 'Somebody has just changed this; the page is up to date now. Look again, then go on.',
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
