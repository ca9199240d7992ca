const impurities = {
  'Date.now': /\bDate\.now\b/,
  'new Date()': /\bnew Date\(\s*\)|\bDate\(\s*\)(?<!new Date\(\s*\))/,
  'Math.random': /\bMath\.random\b/,
  process: /\bprocess\.|\bprocess\[/,
  fetch: /(?<![.\w])fetch\(/,
  console: /\bconsole\./,
  setTimeout: /\bset(Timeout|Interval|Immediate)\(/,
  crypto: /\bcrypto\./,
  performance: /\bperformance\./,
  globalThis: /\bglobalThis\b/,
  localStorage: /\b(localStorage|sessionStorage|document|window|navigator)\./,
};

const comments = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm;

/** What a source asks of the world instead of its arguments. */
export function impuritiesIn(source) {
  const code = source.replace(comments, '');
  return Object.entries(impurities)
    .filter(([, pattern]) => pattern.test(code))
    .map(([name]) => name);
}
