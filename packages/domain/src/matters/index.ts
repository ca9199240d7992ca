export { knownReplies } from './known-replies.js';
export {
  Matter,
  type MatterChannel,
  type MatterKind,
  type MatterRefusal,
  matterChannels,
  matterKinds,
} from './matter.js';
export { keepMatters, readMatters } from './permissions.js';
export { type ReplyRecord, type ReplyTimes, replyRecord, replyWindowDays } from './reply-record.js';
