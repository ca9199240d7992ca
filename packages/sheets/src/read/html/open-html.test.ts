import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opened, refusalOf, rowsIn } from '../../../test/gather.js';
import { SheetLimits } from '../sheet-limits.js';
import { TableScanner } from './table-scanner.js';

const shown = async (page: string | Buffer): Promise<string[]> =>
  (await rowsIn(Buffer.from(page as string))).map(({ number, cells }) =>
    [number, ...cells.map(({ text }) => text)].join('|'),
  );

/** Followers of an account by day, as a back-end hands them out under the name 用户分析.xls. */
const followers = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">
<style>td { mso-number-format: "\\@"; }</style><script>if (1<2) document.write('<table><tr><td>x</td></tr></table>')</script></head><body>
<table border="1"><tr><th colspan="3">用户增长</th></tr>
<tr><th>时间</th><th>新关注人数</th><th>累积关注人数</th></tr>
<tr><td>2026-11-01</td><td>3 < 4</td><td>6&#x2C;500</td></tr>
<!-- <tr><td>不算</td></tr> -->
<TR><TD>2026-11-02<TD>&nbsp;<TD>6503
</table></body></html>`;

test('the table of a web page named .xls is read like any sheet, and what is not of the table is passed over', async () => {
  const rows = [
    '1|用户增长|用户增长|用户增长',
    '2|时间|新关注人数|累积关注人数',
    '3|2026-11-01|3 < 4|6,500',
    '4|2026-11-02||6503',
  ];
  expect(await shown(followers)).toEqual(rows);
  expect((await opened(Buffer.from(followers), '用户分析_用户增长.xls')).sheets[0]?.name).toBe(
    '用户分析_用户增长',
  );
});

test('a cell over several rows stands in each of them, and moves the others aside', async () => {
  const page = '<table><tr><td rowspan=2>澧县<td>1<td rowspan="2">甲<tr><td>2<tr><td>3<td>4</table>';
  expect(await shown(page)).toEqual(['1|澧县|1|甲', '2|澧县|2|甲', '3|3|4']);
});

test('a table within a cell is its text, line breaks stay, and tables follow each other', async () => {
  const page =
    '<table><tr><td>一<br>二<table><tr><td>内</table></td><td>三</tr></table><p>说明</p><table><tr><td>四</table>';
  expect(await shown(page)).toEqual(['1|一\n二内|三', '2|四']);
});

test('where the pieces are cut makes no difference', () => {
  const scan = (cuts: readonly number[]) => {
    const scanner = new TableScanner(SheetLimits.usual);
    const at = [0, ...cuts.toSorted((a, b) => a - b), followers.length];
    const records = at.slice(1).flatMap((end, index) => [...scanner.push(followers.slice(at[index], end))]);
    return [...records, ...scanner.end()];
  };
  const whole = scan([]);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: followers.length }), { maxLength: 12 }), (cuts) => {
      expect(scan(cuts)).toEqual(whole);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['a row without end', `<table><tr>${'<td>1'.repeat(600)}`, 'TooManyColumns'],
  ['a cell over more columns than any sheet has', '<table><tr><td colspan=99999>1', 'TooManyColumns'],
  ['a cell without end', `<table><tr><td>${'<b>x'.repeat(40_000)}`, 'TooMuchText'],
  ['a text without end', `<table><tr><td>${'x'.repeat(200_000)}`, 'TooMuchText'],
  ['a tag without end', `<table ${'x'.repeat(200_000)}`, 'TooMuchText'],
  ['a page without a table', '<html><body>请先登录</body></html>', 'WebPage'],
])('%s is refused', async (_what, page, code) => {
  expect(await refusalOf(Buffer.from(page))).toMatchObject({ code });
});
