import { describe, expect, it } from 'vitest';
import { formatCount, formatExact, formatGrowth, formatReported, formatTotal } from './count.ts';

describe('a count in short form', () => {
  it.each([
    [0, '0'],
    [9_876, '9,876'],
    [10_000, '1万'],
    [12_345, '1.2万'],
    [6_532_999, '653.2万'],
    [12_345_678, '1,234万'],
    [130_000_000, '1.3亿'],
  ])('%d reads %s in Chinese', (value, text) => {
    expect(formatCount(value, 'zh')).toBe(text);
  });

  it.each([
    [9_999, '9,999'],
    [12_345, '12.3K'],
    [6_532_999, '6.5M'],
    [2_000_000_000, '2B'],
  ])('%d reads %s in English', (value, text) => {
    expect(formatCount(value, 'en')).toBe(text);
  });

  it('never rounds up to more than there is', () => {
    expect(formatCount(19_999, 'zh')).toBe('1.9万');
  });

  it('keeps every digit where exactness is asked for', () => {
    expect(formatExact(1_234_567)).toBe('1,234,567');
  });
});

describe('growth', () => {
  it.each([
    [35, '+35'],
    [0, '0'],
    [-12_345, '−1.2万'],
  ])('%d reads %s', (value, text) => {
    expect(formatGrowth(value, 'zh')).toBe(text);
  });
});

describe('a reported count', () => {
  it('says that nothing was reported, which is not zero', () => {
    expect(formatReported({ state: 'missing', value: null }, 'zh')).toBe('未报');
    expect(formatReported({ state: 'known', value: 0 }, 'zh')).toBe('0');
  });

  it('shows a censored count as a lower bound', () => {
    expect(formatReported({ state: 'censored', value: 100_000 }, 'zh')).toBe('≥10万');
  });
});

describe('a total', () => {
  it('is a lower bound as soon as one of its counts is', () => {
    expect(formatTotal({ value: 250_000, reported: 3, censored: 1 }, 'zh')).toBe('≥25万');
  });

  it('says that nothing was reported rather than zero', () => {
    expect(formatTotal({ value: 0, reported: 0, censored: 0 }, 'en')).toBe('not reported');
  });
});
