import { operations } from '../operations.js';
import { barsOf, barsOfLine } from './bars.js';
import type { Large, Line, OperationResult, Results } from './results.js';

const title = new Map(operations.map((operation) => [operation.name, operation.title]));
const contestants = ['ours', 'afresh', 'postgraphile', 'rows', 'json', 'plain', 'closed', 'open'] as const;
const cell = (value: number | null | undefined): string => (value == null ? '–' : String(value));
const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const throughput = ({ name, all }: OperationResult): string =>
  row(title.get(name) ?? name, ...contestants.map((who) => cell(all[who]?.requestsPerSecond)));

const latency = ({ name, all }: OperationResult): string =>
  row(name, ...contestants.map((who) => cell(all[who]?.p99Ms)));

const processor = ({ name, all }: OperationResult): string =>
  row(name, ...contestants.map((who) => cell(all[who]?.cpuMs)));

const ratios = (result: OperationResult): string =>
  row(
    result.name,
    cell(result.ratioToPostgraphile),
    cell(result.ratioToRowFloor),
    cell(result.ratioToJsonFloor),
    cell(result.ratioToPlainEntities),
    cell(result.cpuRatioToPostgraphile),
    cell(result.cpuRatioToRowFloor),
    percent(result.rowSecurityCost),
  );

const header = (first: string, rest: readonly string[]): string =>
  [row(first, ...rest), row('---', ...rest.map(() => '---:'))].join('\n');

/** The page that is committed. */
export function pageOf(all: Results): string {
  const { measuredAt, machine, operations: results, lines, linesMeasuredAt, large } = all;
  const bars = [...results.flatMap(barsOf), ...[...lines, ...(large?.lines ?? [])].flatMap(barsOfLine)];
  const missed = bars.filter(({ isMet }) => !isMet);
  return `# Results of the bench

Written by \`pnpm bench\`; nothing here is typed by hand. Measured ${measuredAt} on ${inWords(machine)}. Load generator, servers and PostgreSQL share the cores. A \`loadBefore\` above the number of cores says
that others worked on the machine too: then only the ratios mean something, because everybody is measured in turn.

One run, 32 connections, rounds interleaved, medians. \`ours\` is the API as it ships: sign-in, permissions, cost limit
and row security on, and what is the same for everybody told again until something public changes (\`tree\`,
\`publicFigures\`); \`afresh\` is the same without that. \`closed\` and \`open\` are the same process with row security on and off in the database, measured in a
pass of their own: each change of it makes every connection plan its statements anew.
Peers and floors connect as a superuser and sign nobody in, except where the operation is about that (\`me\`).
Of the 50 accounts each shows its unit and latest figures.

## Requests per second

${[header('operation', contestants), ...results.map(throughput)].join('\n')}

## p99, milliseconds

${[header('operation', contestants), ...results.map(latency)].join('\n')}

## Processor time of server and database for one request, milliseconds

Hardly depends on who else works on the machine, so this is the table to compare by when somebody did.

${[header('operation', contestants), ...results.map(processor)].join('\n')}

## Ratios of ours

${[
  header('operation', [
    'to PostGraphile',
    'to the row floor',
    'to the JSON floor',
    'to plain entities',
    'PostGraphile by processor time',
    'row floor by processor time',
    'row security costs',
  ]),
  ...results.map(ratios),
].join('\n')}

## Bars

${bars.length - missed.length} of ${bars.length} are reached.${missed.length ? ' Missed:\n\n' : ''}${missed.map(({ says }) => `- ${says}`).join('\n')}

## Other lines
${linesMeasuredAt ? `\nMeasured by themselves ${linesMeasuredAt} (\`pnpm bench --lines\`), but those of \`WORKERS\`.\n` : ''}
${tableOf(lines)}
${large ? pageOfLarge(large) : ''}`;
}

const pageOfLarge = ({ measuredAt, machine, lines }: Large): string => `
## At the size of years

35,000 accounts with 365 days each, over a database of its own (\`pnpm bench --large\`). Measured ${measuredAt} on ${inWords(machine)}.

${tableOf(lines)}
`;

const inWords = (machine: Results['machine']): string =>
  Object.entries(machine)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const tableOf = (lines: readonly Line[]): string =>
  [
    '| line | value | unit |',
    '| --- | ---: | --- |',
    ...lines.map(({ name, value, unit }) => row(name, String(value), unit)),
  ].join('\n');
