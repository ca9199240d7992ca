import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { Explained } from '../explain-failure.js';
import { ended } from './ended.js';
import { pauseBefore } from './pause-before.js';
import type { WorkerMessage } from './say-ready.js';

/** A process that ended may have said its last word shortly before. */
const lastWordMs = 200;

/** The place of one process in a team: when it dies, another one takes its place. */
export class Place {
  readonly #name: string;
  readonly #begin: () => ChildProcess;
  #holder: ChildProcess | undefined;
  #isWanted = true;

  /** @param begin begins a process that says when it stands, or why it cannot */
  constructor(name: string, begin: () => ChildProcess) {
    this.#name = name;
    this.#begin = begin;
  }

  /**
   * Begins the first process; resolves with the address it answers at, where it has one.
   * @throws Explained when it cannot do its part.
   */
  async fill(): Promise<string | undefined> {
    const holder = this.#take();
    const begunAt = performance.now();
    const silent = ended(holder).then(async (how) => {
      await pause(lastWordMs);
      return how;
    });
    const said = await Promise.race([firstWord(holder), silent]);
    if (typeof said === 'string') throw new Explained(`${this.#name} ended before it stood (${said}).`);
    if (said.kind === 'failed') throw new Explained(said.message);
    this.#keep(holder, begunAt);
    return said.url;
  }

  /** Asks whoever holds the place to end what is under way, and waits; nobody follows. */
  async stop(): Promise<void> {
    this.#isWanted = false;
    if (!this.#holder) return;
    this.#holder.kill('SIGTERM');
    await ended(this.#holder);
  }

  #take(): ChildProcess {
    this.#holder = this.#begin();
    return this.#holder;
  }

  async #keep(first: ChildProcess, since: number): Promise<void> {
    let [holder, begunAt, inARow] = [first, since, 0];
    for (;;) {
      const how = await ended(holder);
      if (!this.#isWanted) return;
      const next = pauseBefore(performance.now() - begunAt, inARow);
      console.error(
        `${this.#name} (process ${holder.pid}) ended (${how}); another one begins in ${next.ms / 1000} s.`,
      );
      await pause(next.ms);
      if (!this.#isWanted) return;
      [holder, begunAt, inARow] = [this.#take(), performance.now(), next.inARow];
      firstWord(holder).then((said) => {
        if (said.kind === 'failed') console.error(`${this.#name} cannot begin: ${said.message}`);
      });
    }
  }
}

const firstWord = (holder: ChildProcess): Promise<WorkerMessage> =>
  new Promise((resolve) => holder.once('message', (message) => resolve(message as WorkerMessage)));
