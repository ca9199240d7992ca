import type { PostKind } from '@fulian/domain/access';
import { messagesIn } from '#lib/words/messages-in.ts';

type PostWords = Readonly<Record<PostKind, string>>;

const chinese: PostWords = {
  chair: '主席',
  vice_chair: '副主席',
  executive_committee_member: '执委',
  publicity_officer: '宣传干事',
  reviewer: '评审员',
  editor: '融媒编辑',
  administrator: '管理员',
};

const english: PostWords = {
  chair: 'Chair',
  vice_chair: 'Vice-chair',
  executive_committee_member: 'Executive committee member',
  publicity_officer: 'Publicity officer',
  reviewer: 'Reviewer',
  editor: 'Editor',
  administrator: 'Administrator',
};

/** What posts are called. */
export const postNames = messagesIn<PostWords>({ zh: chinese, en: english });

/** A post together with its unit: 澧县妇联宣传干事; Publicity officer, 澧县. */
export const postTitles = messagesIn<{ readonly of: (kind: PostKind, unit: string) => string }>({
  zh: { of: (kind, unit) => `${unit}妇联${chinese[kind]}` },
  en: { of: (kind, unit) => `${english[kind]}, ${unit}` },
});
