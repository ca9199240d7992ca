import { messagesIn } from '#lib/words/messages-in.ts';

interface SignInWords {
  readonly byCode: Readonly<Record<string, string>>;
  readonly tryLater: (seconds: number) => string;
  readonly other: string;
}

/** Why sign-in said no, in words that say what to do next. */
export const signInWords = messagesIn<SignInWords>({
  zh: {
    byCode: {
      InvalidUsernameOrPassword: '用户名或密码不对，请再核对一遍。',
      InvalidPassword: '密码不对，请再核对一遍。',
      NoPostHeld: '您目前没有在任职务。如果刚换届，请联系上级妇联登记您的职务。',
      InvalidCode: '验证码不对。请用验证器里最新的六位数字。',
      InvalidBackupCode: '恢复码不对，或者已经用过。',
      InvalidTwoFactorCookie: '时间过得太久了，请从密码开始重新登录。',
      TooManyAttemptsRequestNewCode: '试错次数太多，请从密码开始重新登录。',
      InvalidOrigin: '请在本网站的登录页登录。',
      PasswordTooShort: '新密码至少 8 个字符。',
      PasswordTooLong: '新密码最多 128 个字符。',
      PasswordTooCommon: '这个密码太常见，容易被猜到，请换一个。',
      ApiAway: '平台暂时连不上，请过一会儿再试。',
    },
    tryLater: (seconds) =>
      seconds > 90
        ? `试错次数太多，请 ${Math.ceil(seconds / 60)} 分钟后再试。`
        : `试错次数太多，请 ${seconds} 秒后再试。`,
    other: '没有成功，请再试一次。',
  },
  en: {
    byCode: {
      InvalidUsernameOrPassword: 'Username or password is not right; please check both.',
      InvalidPassword: 'The password is not right; please check it.',
      NoPostHeld: 'You hold no post at present. After an election, ask the federation above to enter yours.',
      InvalidCode: 'The code is not right. Use the latest six digits of your authenticator.',
      InvalidBackupCode: 'The recovery code is not right, or was used before.',
      InvalidTwoFactorCookie: 'That took too long; please start again with your password.',
      TooManyAttemptsRequestNewCode: 'Too many wrong codes; please start again with your password.',
      InvalidOrigin: 'Please sign in on this site’s own page.',
      PasswordTooShort: 'A new password has at least 8 characters.',
      PasswordTooLong: 'A new password has at most 128 characters.',
      PasswordTooCommon: 'This password is easily guessed; please choose another.',
      ApiAway: 'The platform cannot be reached; please try again in a moment.',
    },
    tryLater: (seconds) =>
      seconds > 90
        ? `Too many wrong tries; please wait ${Math.ceil(seconds / 60)} minutes.`
        : `Too many wrong tries; please wait ${seconds} seconds.`,
    other: 'That did not work; please try again.',
  },
});

interface Said {
  readonly code: string | undefined;
  readonly retryAfterSeconds: number | undefined;
}

/** The sentence for what sign-in answered. It is put together on the server: no browser carries all the others. */
export const signInProblem = (words: SignInWords, { code = '', retryAfterSeconds }: Said): string =>
  words.byCode[code] ?? (retryAfterSeconds === undefined ? words.other : words.tryLater(retryAfterSeconds));
