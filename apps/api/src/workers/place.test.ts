import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { Place } from './place.js';

const stands = "process.send({ kind: 'stands', url: 'here' }); setInterval(() => {}, 1000);";

/** A place whose processes run these scripts, one after the other, the last one again and again. */
function placeOf(...scripts: readonly string[]) {
  const begun: ChildProcess[] = [];
  const place = new Place('Worker 1', () => {
    const script = scripts[Math.min(begun.length, scripts.length - 1)] as string;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    begun.push(child);
    return child;
  });
  return { place, begun };
}

const complaints: string[] = [];
const complain = vi.spyOn(console, 'error').mockImplementation((text) => void complaints.push(String(text)));
afterEach(() => {
  complaints.length = 0;
  complain.mockClear();
});

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await pause(20);
};

test('a place is filled when its process says that it stands', async () => {
  const { place } = placeOf(stands);
  expect(await place.fill()).toBe('here');
  await place.stop();
});

test('who cannot begin says why in one sentence', async () => {
  const { place } = placeOf(
    "process.send({ kind: 'failed', message: 'The port is taken.' }); process.exitCode = 1;",
  );
  await expect(place.fill()).rejects.toThrow(/^The port is taken\.$/);
});

test('who ends without a word is told of by name', async () => {
  await expect(placeOf("process.kill(process.pid, 'SIGKILL')").place.fill()).rejects.toThrow(
    'Worker 1 ended before it stood (SIGKILL).',
  );
});

test('who dies is replaced, and whoever leads says so', async () => {
  const { place, begun } = placeOf(stands);
  await place.fill();
  begun[0]?.kill('SIGKILL');
  await until(() => begun.length === 2);
  expect(complaints[0]).toMatch(
    /^Worker 1 \(process \d+\) ended \(SIGKILL\); another one begins in 0\.1 s\.$/,
  );
  await place.stop();
});

test('a follower who cannot begin says why and is followed in turn', async () => {
  const { place, begun } = placeOf(
    stands,
    "process.send({ kind: 'failed', message: 'No database.' })",
    stands,
  );
  await place.fill();
  begun[0]?.kill('SIGKILL');
  await until(() => begun.length === 3);
  expect(complaints).toContain('Worker 1 cannot begin: No database.');
  await place.stop();
});

test('who was asked to end is not followed by anybody', async () => {
  const { place, begun } = placeOf(stands);
  await place.fill();
  await place.stop();
  await pause(300);
  expect(begun).toHaveLength(1);
});
