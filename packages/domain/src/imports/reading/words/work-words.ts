import type { ReviewState, WorkKind } from '../../format/work-word.js';
import type { WordList } from './word-list.js';

export const workKindWords: WordList<WorkKind> = {
  video: [
    '视频',
    '短视频',
    '长视频',
    '横屏视频',
    '竖屏视频',
    '1min以下视频',
    '1-3min视频',
    '3-5min视频',
    '5min以上视频',
    '小视频',
  ],
  images: ['图文', '图集', '图片', '图文笔记'],
  article: ['文章', '长文', '图文消息'],
  audio: ['音频', '播客'],
  live: ['直播', '直播回放'],
  other: ['其他', '其它'],
};

export const reviewStateWords: WordList<ReviewState> = {
  published: ['已发布', '审核通过', '通过', '公开', '正常', '发布成功'],
  in_review: ['审核中', '待审核', '发布中', '定时发布'],
  rejected: ['未通过', '审核未通过', '审核不通过', '不通过', '已下架', '下架', '违规'],
  private: ['私密', '仅自己可见', '好友可见', '互关朋友可见'],
  other: ['其他', '其它'],
};
