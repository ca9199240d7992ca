/** @typedef {ReturnType<typeof import('./invent-works.mjs').inventWorks>[number]} Work */

export const missing = '-';
export const days = 20;
export const dayMs = 86_400_000;
export const firstDay = Date.UTC(2026, 10, 1);

export const headline = (/** @type {Work} */ { title }) => title.split('\n')[0] ?? title;
export const clock = (/** @type {Work} */ { published }) => published.replace('T', ' ');
export const inWords = (/** @type {Work} */ { published }) => {
  const [year, month, day, hour, minute, second] = published.split(/[-T:]/);
  return `${year}年${month}月${day}日${hour}时${minute}分${second}秒`;
};
export const percent = (/** @type {number | undefined} */ share) =>
  share === undefined ? missing : `${(share * 100).toFixed(2)}%`;
/** Back-ends that round above ten thousand say 1.2万. */
export const rounded = (/** @type {number} */ count) =>
  count >= 10_000 ? `${(count / 10_000).toFixed(1)}万` : count;
export const sheet = (/** @type {string} */ name, /** @type {unknown[][]} */ rows, headerRows = 1) => ({
  name,
  rows,
  headerRows,
  widths: [40, 20],
});
