/**
 * Runs steps side by side, each after the steps it needs, and never more weight at once than `room`.
 * @param {{ name: string, needs?: string[], weight?: number, run: () => Promise<Outcome> }[]} steps in the order in
 *   which they are preferred
 * @param {number} room how much may run at once; a heavier step runs alone
 * @returns {Promise<Map<string, Outcome>>} `{ passed, failed }` of each step; a step whose needs failed is not run and
 *   has `{ passed: 0, failed: 1, blockedBy }`
 */
export async function runSchedule(steps, room) {
  const outcomes = new Map();
  const waiting = [...steps];
  const running = new Map();

  for (;;) {
    for (const step of waiting.filter((each) => isSettled(each, outcomes))) {
      const blockedBy = (step.needs ?? []).find((need) => outcomes.get(need).failed);
      const taken = [...running.keys()].reduce((sum, each) => sum + (each.weight ?? 1), 0);
      if (!blockedBy && running.size && taken + (step.weight ?? 1) > room) continue;
      waiting.splice(waiting.indexOf(step), 1);
      if (blockedBy) {
        outcomes.set(step.name, { passed: 0, failed: 1, blockedBy });
        continue;
      }
      const done = step.run().then((outcome) => {
        outcomes.set(step.name, outcome);
        running.delete(step);
      });
      running.set(step, done);
    }
    if (running.size) await Promise.race(running.values());
    else if (!waiting.length) return outcomes;
  }
}

const isSettled = (step, outcomes) => (step.needs ?? []).every((need) => outcomes.has(need));
