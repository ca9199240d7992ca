import type { PostKind } from '@fulian/domain/access';
import { messagesIn } from '#lib/words/messages-in.ts';

/** What posts are called. */
export const postWords = messagesIn<Readonly<Record<PostKind, string>>>({
  zh: {
    chair: '妇联主席',
    vice_chair: '妇联副主席',
    executive_committee_member: '妇联执委',
    publicity_officer: '妇联宣传干事',
    reviewer: '妇联评审员',
    editor: '妇联融媒编辑',
    administrator: '妇联管理员',
  },
  en: {
    chair: ', chair',
    vice_chair: ', vice-chair',
    executive_committee_member: ', executive committee member',
    publicity_officer: ', publicity officer',
    reviewer: ', reviewer',
    editor: ', editor',
    administrator: ', administrator',
  },
});
