import { expect, test } from 'vitest';
import { made, plaque } from '../../test/given.js';
import { plaqueSvg } from './plaque-svg.js';

test('a plaque says to those who cannot see it what stands on it', () => {
  expect(made(plaqueSvg(plaque))).toContain(
    '<title>星级网上妇女之家 回龙村网上妇女之家 3★ ab12-cd34-ef56-7890 有效期至 2028年11月26日 湖南省妇女联合会</title>',
  );
});

test('a plaque needs no font of whoever looks at it', () => {
  const svg = made(plaqueSvg(plaque));
  expect(svg).not.toMatch(/<text|font-family/);
  expect(svg.match(/<polygon/g)).toHaveLength(3);
});

test('the same plaque is the same picture', () => {
  expect(plaqueSvg({ ...plaque })).toBe(plaqueSvg(plaque));
});

test('a name can bring no markup in', () => {
  const svg = made(plaqueSvg({ ...plaque, name: '<script>&"' }));
  expect(svg).toContain('&lt;script&gt;&amp;&quot;');
  expect(svg).not.toContain('<script');
});

test('a long name is set smaller and in two lines, and one that never ends is refused', () => {
  expect(made(plaqueSvg({ ...plaque, name: '新晃侗族自治县扶罗镇伞寨村'.repeat(4) }))).toContain('<path');
  expect(plaqueSvg({ ...plaque, name: '村'.repeat(200) })).toMatchObject({ code: 'CertificateTooLong' });
});

test('a character that the font does not have is refused by its name', () => {
  expect(plaqueSvg({ ...plaque, name: '𪚥村' })).toMatchObject({
    code: 'CharacterNotInFont',
    path: ['name'],
  });
});
