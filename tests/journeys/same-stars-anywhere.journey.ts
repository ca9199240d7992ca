import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as ours from '@fulian/domain/ratings';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';

const run = promisify(execFile);
const domain = fileURLToPath(new URL('../../packages/domain', import.meta.url));

const { Criterion, flagFacts, numberFacts, ownMeasures, Rubric, shippedRubrics } = ours;

type Sample = readonly [rubric: string, answers: ours.Answers, facts: ours.Facts];

const some = <Value>(names: readonly string[], value: (name: string) => fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value(name)])), { requiredKeys: [] });

const source = fc.string({ unit: 'binary', maxLength: 12 });
const evidence = fc.array(source, { maxLength: 2 });
const many = fc.nat({ max: 400 });

/** What a home may answer to a rubric, and what may be known of it; some of it left out, in any characters. */
const applicationTo = (rubric: ours.Rubric): fc.Arbitrary<Sample> => {
  const asked = Rubric.criteria(rubric).filter(Criterion.isAsked);
  const criteria = some(
    asked.map(({ id }) => id),
    (id) => {
      const found = asked.find((each) => each.id === id);
      const value =
        found?.kind === 'yes_no'
          ? fc.boolean()
          : found?.kind === 'graded'
            ? fc.nat({ max: found.levels.length - 1 })
            : many;
      return fc.record({ value, evidence });
    },
  );
  const declared = rubric.vetoes.flatMap(({ kind, id }) => (kind === 'declared' ? [id] : []));
  return fc.tuple(
    fc.constant(rubric.name),
    fc.record({ criteria, vetoes: fc.oneof(fc.constant([]), fc.subarray(declared)) }),
    fc.record({
      flags: some(Object.keys(flagFacts), () => fc.record({ value: fc.boolean(), source })),
      numbers: some(Object.keys(numberFacts), () => fc.record({ value: many, source })),
      own: some(Object.keys(ownMeasures), () => fc.record({ now: many, before: many, source })),
    }),
  ) as fc.Arbitrary<Sample>;
};

const samples = fc.sample(fc.oneof(...shippedRubrics.map(applicationTo)), { seed: 20_261_128, numRuns: 300 });

/** What whoever installs the package writes: a line for each application with its stars, its tree and its receipt. */
const consumer = `import { explain, Receipt, receiptOf, score, shippedRubrics } from '@fulian/domain/ratings';
export const lines = (samples) => samples.map(([name, answers, facts]) => {
  const rubric = shippedRubrics.find((each) => each.name === name);
  const rating = score(rubric, answers, facts);
  const receipt = receiptOf(rubric, answers, facts);
  return JSON.stringify([rating, explain(rubric, rating, 'zh'), Receipt.text(receipt), Receipt.number(receipt)]);
});`;

const here = ([name, answers, facts]: Sample): string => {
  const rubric = shippedRubrics.find((each) => each.name === name) as ours.Rubric;
  const rating = ours.score(rubric, answers, facts);
  const receipt = ours.receiptOf(rubric, answers, facts);
  return JSON.stringify([
    rating,
    ours.explain(rubric, rating, 'zh'),
    ours.Receipt.text(receipt),
    ours.Receipt.number(receipt),
  ]);
};

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fulian-consumer-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('an application comes to the same stars, tree and receipt here, with whoever installs the package, and in a browser', async ({
  page,
}) => {
  const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: domain,
  });
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await writeFile(join(folder, 'lines.js'), consumer);
  const install = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${filename}`];
  await run('npm', install, { cwd: folder });

  const expected = samples.map(here);
  expect(
    new Set(samples.map((sample) => (JSON.parse(here(sample)) as [ours.Rating])[0].stars)).size,
  ).toBeGreaterThan(2);

  await writeFile(join(folder, 'samples.json'), JSON.stringify(samples));
  const told = `import { readFileSync } from 'node:fs';
    import { lines } from ${JSON.stringify(pathToFileURL(join(folder, 'lines.js')).href)};
    console.log(JSON.stringify(lines(JSON.parse(readFileSync('samples.json', 'utf8')))));`;
  const node = await run(process.execPath, ['--input-type=module', '--eval', told], {
    cwd: folder,
    maxBuffer: 2 ** 28,
  });
  expect(JSON.parse(node.stdout)).toEqual(expected);

  // The same files as a site would serve them, without a bundler.
  const imports = { '@fulian/domain/ratings': '/node_modules/@fulian/domain/dist/ratings/index.js' };
  await page.route('http://consumer.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body =
      pathname === '/'
        ? `<script type="importmap">${JSON.stringify({ imports })}</script>`
        : await readFile(join(folder, pathname), 'utf8');
    await route.fulfill({ body, contentType: pathname === '/' ? 'text/html' : 'text/javascript' });
  });
  await page.goto('http://consumer.test/');
  const browser = await page.evaluate(
    async ([file, samples]) => (await import(file)).lines(samples) as string[],
    ['/lines.js', samples] as const,
  );
  expect(browser).toEqual(expected);
});
