import type { CalendarDate } from '../../kernel/index.js';
import type { FilmingQuestion } from './filming-question.js';

/** When articles were last compared with reprints of the laws. */
const readOn = '2026-11-28' as CalendarDate;

/**
 * What still has to be compared with the published texts, by law. The Women's Rights Law 28 is known from the product's own
 * notes and from summaries alone; of the Anti-Domestic-Violence Law 6 no text was at hand, only what a draft said.
 */
export const articlesToCompare: readonly { readonly law: string; readonly articles: readonly number[] }[] = [
  { law: '妇女权益保障法', articles: [28] },
  { law: '反家庭暴力法', articles: [6] },
];

/**
 * The check “我能拍吗”: the operator's draft, from the laws it names; to be read by a lawyer before it is relied on. Compared
 * with reprints of the texts were the Minors Protection Law 4, 72 and 76, the Personal Information Protection Law 28, 29 and
 * 31, the Anti-Domestic-Violence Law 5, the Advertising Law 17 and 25, the Food Safety Law 73, the Civil Code 1019 and the
 * rules against illegal fund-raising 3; the Minors Protection Law 49 with an essay on it that quotes it whole; with official
 * editions none was.
 */
export const filmingQuestions: readonly FilmingQuestion[] = [
  {
    key: 'school-gate',
    topic: 'children',
    situation: '放学时拍校门口，能认出几个孩子的脸，想直接发出来。',
    mayFilm: false,
    why: '能认出孩子的画面，要先得到父母或者其他监护人的同意；不满 14 岁的，还要单独同意。',
    instead: '拍背影、拍脚步，或者给脸打上马赛克。',
    law: '未成年人保护法第 72 条；个人信息保护法第 28、29、31 条',
    lawReadOn: readOn,
  },
  {
    key: 'own-child',
    topic: 'children',
    situation: '自己的孩子考了第一名，想连姓名、学校、班级和奖状一起发。',
    mayFilm: false,
    why: '姓名加学校，别人就能找到孩子。家长也不能公开会让孩子受到打扰的信息。',
    instead: '只说高兴的事，不写学校和全名，奖状上的字挡住。',
    law: '未成年人保护法第 4 条',
    lawReadOn: readOn,
  },
  {
    key: 'child-live',
    topic: 'minors',
    situation: '15 岁的侄女想用自己的名字开直播卖年糕。',
    mayFilm: false,
    why: '不满 16 周岁不能开直播账号。已满 16 不满 18 的，要监护人同意。',
    instead: '由大人开播；等她满 16 岁，监护人同意以后再说。',
    law: '未成年人保护法第 76 条',
    lawReadOn: readOn,
  },
  {
    key: 'left-behind',
    topic: 'minors',
    situation: '拍留守儿童一个人吃饭、哭着想妈妈，配上煽情音乐求关注。',
    mayFilm: false,
    why: '拿孩子的难处换流量，会伤到孩子，也侵犯隐私。',
    instead: '找村里的妇联主席或儿童主任，先帮上忙；要宣传，就拍大家做了什么。',
    law: '未成年人保护法第 4、49 条（第 49 条说的是新闻媒体，也照着做）',
    lawReadOn: readOn,
  },
  {
    key: 'violence-case',
    topic: 'violence',
    situation: '邻居被家暴，想拍她脸上的伤，发出来让大家评理。',
    mayFilm: false,
    why: '公开会让她更危险，也会泄露她的隐私。证据要留给她自己、警察和法院。',
    instead: '打 110 或 12338，陪她就医、报案；照片交给她本人保管。',
    law: '反家庭暴力法第 5 条；妇女权益保障法第 28 条',
    lawReadOn: null,
  },
  {
    key: 'violence-lines',
    topic: 'violence',
    situation: '想拍一条短视频，说清楚遇到家暴可以打哪些电话、怎么申请保护令。',
    mayFilm: true,
    why: '讲办法、讲电话，不讲具体是谁家的事，是很好的宣传。',
    instead: '电话核对准：110、12338、12348。不要用真实案例的细节。',
    law: '反家庭暴力法第 6 条',
    lawReadOn: null,
  },
  {
    key: 'herb-cure',
    topic: 'medicine',
    situation: '介绍自家的草药茶，说“喝了降血糖，不用再吃药”。',
    mayFilm: false,
    why: '食品不能说能治病，不能叫人停药。没有资格的人也不能做医疗广告。',
    instead: '说它是什么茶、怎么种、怎么泡，不说治什么病。',
    law: '广告法第 17 条；食品安全法第 73 条',
    lawReadOn: readOn,
  },
  {
    key: 'sure-profit',
    topic: 'finance',
    situation: '朋友让帮忙推荐一个“稳赚不赔、月息 3 分”的项目，给推广费。',
    mayFilm: false,
    why: '承诺保本高收益，多半是骗局；帮着宣传，自己也可能担责。',
    instead: '不推荐。可以拍一条提醒大家防骗的。',
    law: '广告法第 25 条；防范和处置非法集资条例第 3 条',
    lawReadOn: readOn,
  },
  {
    key: 'market-passer',
    topic: 'likeness',
    situation: '拍赶集，画面里人来人往，一位摊主占了大半个镜头，没有问过她。',
    mayFilm: false,
    why: '能认出她、又以她为主，就是她的肖像，要先问过本人。',
    instead: '开口问一句“我拍您的摊子发出来，可以吗”，她点头再拍；不愿意就换个角度。',
    law: '民法典第 1019 条；妇女权益保障法第 28 条',
    lawReadOn: null,
  },
  {
    key: 'rice-cakes',
    topic: 'likeness',
    situation: '拍自家打年糕，出镜的是自己和丈夫，两个人都愿意。',
    mayFilm: true,
    why: '拍的是自己的劳动，出镜的人都同意。',
    instead: '说真话：用什么米、做多久。卖吃的，证照要齐。',
    law: '民法典第 1019 条',
    lawReadOn: readOn,
  },
];
