import type { HintKind } from '@fulian/domain/health';
import { formatExact, formatGrowth } from '#lib/format/count.ts';
import { formatShortDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import { messagesIn } from '#lib/words/messages-in.ts';

/** A hint as the API tells it. */
export interface HintValue {
  readonly kind: HintKind;
  readonly on: string | null;
  readonly amount: number | null;
  readonly before: string | null;
}

interface Said {
  readonly on: string;
  readonly amount: string;
  readonly before: string;
}

interface HintWords {
  readonly titles: Readonly<Record<HintKind, string>>;
  readonly say: Readonly<Record<HintKind, (said: Said) => string>>;
  readonly neverPublished: string;
}

const words = messagesIn<HintWords>({
  zh: {
    titles: {
      impostor_reported: '有仿冒号',
      silent: '久未更新',
      unanswered_messages: '留言待回复',
      follower_jump: '粉丝数突变',
      doubled_registration: '可能重复登记',
      filing_number_missing: '缺备案编号',
      closed_without_notice: '注销前没有公告',
    },
    say: {
      impostor_reported: ({ amount }) => `收到 ${amount} 条仿冒举报，还没有处理完。`,
      silent: ({ on, amount, before }) =>
        `${amount} 天没有看到发布（${on}）。${before} 前发布一条，就不会触发“两周不更新”的单项否决。`,
      unanswered_messages: ({ on, amount }) => `${on} 清点时有 ${amount} 条留言还没有回复。`,
      follower_jump: ({ on, amount }) =>
        `${on} 粉丝一下变了 ${amount}，请核对是不是填错，或者账号被盗、被人刷粉。`,
      doubled_registration: ({ amount }) =>
        `全省还有 ${amount} 个同平台的账号用同样的名字或链接，请核对是不是同一个号。`,
      filing_number_missing: () => '还没有填备案编号，可以在“修改”里补上。',
      closed_without_notice: ({ on }) => `${on} 注销时没有登记公告，粉丝可能不知道去哪里找您。`,
    },
    neverPublished: '从来没有报过发布',
  },
  en: {
    titles: {
      impostor_reported: 'An impostor',
      silent: 'Silent',
      unanswered_messages: 'Messages wait',
      follower_jump: 'Followers jumped',
      doubled_registration: 'Registered twice?',
      filing_number_missing: 'No filing number',
      closed_without_notice: 'Closed without notice',
    },
    say: {
      impostor_reported: ({ amount }) => `${amount} reports of impostors are not settled yet.`,
      silent: ({ on, amount, before }) =>
        `Nothing published for ${amount} days (${on}). Publish before ${before}, and the two-week veto does not apply.`,
      unanswered_messages: ({ on, amount }) =>
        `${amount} messages waited for an answer when counted on ${on}.`,
      follower_jump: ({ on, amount }) =>
        `On ${on} followers changed by ${amount} at once: a wrong number, a stolen account, or bought followers?`,
      doubled_registration: ({ amount }) =>
        `${amount} other accounts of the province bear the same name or link on this platform: are they one?`,
      filing_number_missing: () => 'No filing number yet; it can be added under Edit.',
      closed_without_notice: ({ on }) =>
        `Closed on ${on} without an announcement: followers may not know where to go.`,
    },
    neverPublished: 'no publication was ever reported',
  },
});

/** A hint as it reads: what it is about, and what may be done. */
export function hintWords({ kind, on, amount, before }: HintValue, language: Language) {
  const { titles, say, neverPublished } = words[language];
  const day = (date: string | null, otherwise = '') => (date ? formatShortDay(date, language) : otherwise);
  const number = amount ?? 0;
  return {
    kind,
    title: titles[kind],
    text: say[kind]({
      on: day(on, neverPublished),
      before: day(before),
      amount: kind === 'follower_jump' ? formatGrowth(number, language) : formatExact(number),
    }),
  };
}
