import type { PostKind } from '@fulian/domain/access';

/** The one password of all invented people; it opens nothing outside of demo mode. */
export const demoPassword = 'demo-fulian-2024';

/** A unit by its key in the registry's file. */
interface DemoUnit {
  readonly key: string;
  readonly name: string;
}

type DemoPost = readonly [unit: DemoUnit, kind: PostKind];

interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly posts: readonly DemoPost[];
}

const hunan: DemoUnit = { key: '43', name: '湖南省' };
const changde: DemoUnit = { key: '4307', name: '常德市' };
const li: DemoUnit = { key: '430723', name: '澧县' };
const linan: DemoUnit = { key: '430723114', name: '澧南镇' };
const huilong: DemoUnit = { key: '430723114208', name: '回龙村' };
const shaoyang: DemoUnit = { key: '4305', name: '邵阳市' };
const xinshao: DemoUnit = { key: '430522', name: '新邵县' };
const xiangxi: DemoUnit = { key: '4331', name: '湘西州' };

/** Invented people in real places: one per tier and kind, a sibling county to compare with, and one with two posts. */
export const demoPeople: readonly DemoPerson[] = [
  { username: 'shen.zhixia', name: '沈知夏', posts: [[hunan, 'editor']] },
  { username: 'he.muqing', name: '何沐晴', posts: [[hunan, 'administrator']] },
  { username: 'jiang.zhiwei', name: '蒋知微', posts: [[hunan, 'reviewer']] },
  { username: 'luo.wanyi', name: '罗婉仪', posts: [[changde, 'reviewer']] },
  { username: 'su.yunhe', name: '苏云禾', posts: [[changde, 'reviewer']] },
  { username: 'ning.shuqin', name: '宁书琴', posts: [[changde, 'reviewer']] },
  { username: 'tang.ruoxi', name: '唐若溪', posts: [[changde, 'publicity_officer']] },
  { username: 'peng.shuyan', name: '彭书妍', posts: [[li, 'publicity_officer']] },
  { username: 'zhou.anlan', name: '周安澜', posts: [[li, 'chair']] },
  { username: 'yang.qiushuang', name: '杨秋霜', posts: [[li, 'reviewer']] },
  { username: 'liao.xinyu', name: '廖心语', posts: [[linan, 'chair']] },
  {
    username: 'ouyang.jing',
    name: '欧阳静',
    posts: [
      [linan, 'publicity_officer'],
      [huilong, 'vice_chair'],
    ],
  },
  { username: 'yi.nianci', name: '易念慈', posts: [[huilong, 'chair']] },
  { username: 'zeng.yuhe', name: '曾雨荷', posts: [[huilong, 'executive_committee_member']] },
  { username: 'mo.qinglan', name: '莫清岚', posts: [[shaoyang, 'reviewer']] },
  { username: 'deng.jiarou', name: '邓嘉柔', posts: [[xinshao, 'publicity_officer']] },
  { username: 'xiang.yunzhu', name: '向云竹', posts: [[xiangxi, 'publicity_officer']] },
];
