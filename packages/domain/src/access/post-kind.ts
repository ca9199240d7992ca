/** The posts (职务) that people hold in units; what a post may do is said by the permissions that name it. */
export const postKinds = [
  'chair',
  'vice_chair',
  'executive_committee_member',
  'publicity_officer',
  'reviewer',
  'editor',
  'administrator',
] as const;

export type PostKind = (typeof postKinds)[number];

export const PostKind = Object.freeze({
  matches: (text: string): text is PostKind => (postKinds as readonly string[]).includes(text),
});
