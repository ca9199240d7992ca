import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Tier, tiers } from '../../access/index.js';
import { cleaningRules, cleanName, isVirtualName } from './clean-name.js';

const inVillage = (...above: string[]) => ({ tier: 'village' as const, above });
const nameOf = (raw: string, tier: Tier = 'village', above: readonly string[] = []): string =>
  cleanName(raw, { tier, above }).name;

test.each([
  ['火炬村委会', '火炬村'],
  ['翁江村村委会', '翁江村'],
  ['大新村', '大新村'],
  ['湘韶村民委员会', '湘韶村'],
  ['清溪村村民委员会', '清溪村'],
  ['文艺新村社区居委会', '文艺新村社区'],
  ['银谷国际社区居民委员会', '银谷国际社区'],
  ['永福居委会', '永福社区'],
  ['桃坑居民委员会', '桃坑社区'],
  ['红星社区居委会二', '红星社区二'],
  ['竹木町农村社区', '竹木町农村社区'],
  ['金桥村管理处社区', '金桥村管理处社区'],
  ['君山农业科学研究所类似村', '君山农业科学研究所'],
])('the committee of %s is called by its place %s', (raw, name) => {
  expect(nameOf(raw)).toBe(name);
});

test.each([
  ['花园村村民委员会会', '花园村'],
  ['火车站社区居民委员会会', '火车站社区'],
  ['上田社区居委会会', '上田社区'],
  ['吉家冲村村委会会', '吉家冲村'],
  ['罗巷新村村民委委会', '罗巷新村'],
  ['桂花村季会', '桂花村'],
  ['鸡公垭村村民居委会', '鸡公垭村'],
  ['八方社区委员会', '八方社区'],
])('the slip in %s is righted to %s', (raw, name) => {
  expect(nameOf(raw)).toBe(name);
});

test.each([
  ['韶山市韶山乡韶山村村民委员会', ['韶山市', '韶山乡'], '韶山村'],
  ['桃花江镇杨家坳社区', ['桃江县', '桃花江镇'], '杨家坳社区'],
  ['朱亭镇古镇社区居委会', ['渌口区', '朱亭镇'], '古镇社区'],
  ['严塘镇居委会', ['茶陵县', '严塘镇'], '严塘镇社区'],
  ['花岩溪林场社区', ['鼎城区', '花岩溪林场'], '花岩溪林场社区'],
  ['新邵县苗圃生活区', ['新邵县', '坪上镇'], '新邵县苗圃生活区'],
  ['石盖塘街道工业园社区', ['北湖区', '石盖塘街道'], '石盖塘街道工业园社区'],
])('the name %s under %j is said as %s', (raw, above, name) => {
  expect(nameOf(raw, 'village', above)).toBe(name);
});

test('a statistical zone is said without its prefecture', () => {
  expect(nameOf('岳阳市屈原管理区', 'county', ['湖南省', '岳阳市'])).toBe('屈原管理区');
});

test.each([
  ['岳阳市', 'prefecture'],
  ['湘西土家族苗族自治州', 'prefecture'],
  ['澧县', 'county'],
  ['岳阳县', 'county'],
  ['高椅乡', 'township'],
  ['三江口瑶族镇', 'township'],
  ['长鼓坪瑶族乡', 'township'],
  ['攸县工业园', 'township'],
] as const)('the name %s of a %s stays whole', (raw, tier) => {
  expect(nameOf(raw, tier, ['湖南省', '岳阳市', '攸县'].slice(0, tiers.indexOf(tier)))).toBe(raw);
});

test('a street is said without its office', () => {
  expect(nameOf('漓东街道办事处', 'township')).toBe('漓东街道');
});

test('spaces, invisible characters and foreign widths do not survive', () => {
  expect(nameOf(' 回龙\u3000村\u200b ')).toBe('回龙村');
  expect(nameOf('第２工区(东)村')).toBe('第2工区（东）村');
});

test('a virtual name keeps its wording, so that nobody takes it for a place', () => {
  expect(nameOf('隆平高科技园虚拟社区 ', 'village', ['芙蓉区', '隆平高科技园'])).toBe('隆平高科技园虚拟社区');
  expect(isVirtualName('原种场虚拟生活区')).toBe(true);
  expect(isVirtualName('原种场生活区')).toBe(false);
});

test('the changes name their rules and lead from the raw name to the cleaned one', () => {
  const { changes } = cleanName('韶山市韶山乡大坪村民委员会会', inVillage('韶山市', '韶山乡'));
  expect(changes).toEqual([
    { rule: 'committee-typo', before: '韶山市韶山乡大坪村民委员会会', after: '韶山市韶山乡大坪村民委员会' },
    { rule: 'repeated-parent', before: '韶山市韶山乡大坪村民委员会', after: '大坪村民委员会' },
    { rule: 'villagers-committee', before: '大坪村民委员会', after: '大坪村' },
  ]);
});

test('no two rules share a name', () => {
  expect(new Set(cleaningRules.map((rule) => rule.name)).size).toBe(cleaningRules.length);
});

const words =
  '回龙 㴩 㮾 筸 𠮷 村 民 村民 社区 居 委 委员会 会 季会 委会 居委会 村委会 镇 乡 县 市 街道 办事处 类似村 工业园 生活区 虚拟 一 二 （ ( Ａ ９ \u3000 \u200b';
const pieces = fc
  .array(fc.constantFrom(...words.split(' '), ' '), { maxLength: 9 })
  .map((list) => list.join(''));
const places = fc.record({ tier: fc.constantFrom(...tiers), above: fc.array(pieces, { maxLength: 4 }) });

test('cleaning a cleaned name changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), places, (raw, place) => {
      const { name } = cleanName(raw, place);
      expect(cleanName(name, place)).toEqual({ name, changes: [] });
    }),
    { numRuns: 2000 },
  );
});

test('cleaning changes nothing exactly when it reports no change', () => {
  fc.assert(
    fc.property(pieces, places, (raw, place) => {
      const { name, changes } = cleanName(raw, place);
      expect(changes.length === 0).toBe(name === raw);
    }),
  );
});

test('rare characters come through as they are', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('㴩', '㮾', '筸', '𠮷', '﨑'),
      fc.constantFrom('村委会', '社区居委会'),
      (rare, end) => {
        expect(nameOf(`镇${rare}${end}`)).toBe(`镇${rare}${end === '村委会' ? '村' : '社区'}`);
      },
    ),
  );
});

test('cleaning leaves no name empty that had a visible character', () => {
  fc.assert(
    fc.property(pieces, places, (raw, place) => {
      const visible = raw.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '') !== '';
      expect(cleanName(raw, place).name !== '').toBe(visible);
    }),
  );
});
