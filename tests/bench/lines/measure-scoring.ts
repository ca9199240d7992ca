import { performance } from 'node:perf_hooks';
import type { Line } from '../report/results.js';

interface Domain {
  readonly onlineHomes: object;
  readonly score: (rubric: object, answers: object, facts: object) => { readonly points: number };
}

const built = new URL('../../../../packages/domain/dist/ratings/index.js', import.meta.url).href;
const rounds = 300_000;

/** How many applications one thread scores in a second, each with its whole explanation. */
export async function measureScoring(tell: (text: string) => void): Promise<Line[]> {
  tell('Measuring the scoring of applications');
  const { onlineHomes, score } = (await import(built)) as Domain;
  const inputs = Array.from({ length: 64 }, (_, at) => inputsOf(at));
  let points = 0;
  const run = (times: number): void => {
    for (let round = 0; round < times; round++) {
      const { answers, facts } = inputs[round % inputs.length] as (typeof inputs)[number];
      points += score(onlineHomes, answers, facts).points;
    }
  };
  run(rounds / 10);
  const from = performance.now();
  run(rounds);
  const seconds = (performance.now() - from) / 1000;
  if (points === 0) throw new Error('Nothing was scored.');
  return [
    {
      name: 'applications scored and explained, one thread',
      value: Math.round(rounds / seconds),
      unit: '/s',
    },
  ];
}

/** An application that differs from the others in every answer. */
function inputsOf(at: number) {
  const source = 'register';
  return {
    answers: {
      criteria: {
        services_done: { value: at % 14, evidence: ['https://example.cn/1'] },
        original_works: { value: at, evidence: ['https://example.cn/2'] },
        accuracy: { value: at % 4 },
        likeness_consent: { value: at % 2 === 0, evidence: ['https://example.cn/3'] },
        voices: { value: at % 6 },
      },
      vetoes: at % 16 === 0 ? ['leak'] : [],
    },
    facts: {
      flags: { owner_named: { value: true, source }, help_lines_shown: { value: at % 3 > 0, source } },
      numbers: {
        reply_working_days: { value: at % 12, source },
        on_time_reply_percent: { value: (at * 7) % 101, source },
        days_since_last_work: { value: at % 20, source },
      },
      own: { active_weeks: { now: at % 9, before: at % 5, source } },
    },
  };
}
