const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const marks = { done: '✓', failed: '✗', left: '–' };

/**
 * Prints one line for each step as it ends, and shows the steps under way: on a terminal in one moving line below,
 * elsewhere by a line when a step begins and one every twenty seconds.
 */
export class Progress {
  #out;
  #running = new Set();
  #timer;
  #frame = 0;

  constructor(out = process.stdout) {
    this.#out = out;
  }

  /** Begins a step. Its `note` says how far it is; its `end` prints the line and returns the seconds. */
  begin(label) {
    const step = { label, since: performance.now(), note: '' };
    this.#running.add(step);
    if (!this.#out.isTTY) this.#out.write(`… ${label}\n`);
    this.#timer ??= setInterval(() => this.#tick(), this.#out.isTTY ? 120 : 20_000).unref();
    this.#draw();
    return {
      note: (text) => {
        step.note = text;
      },
      end: (outcome = 'done') => this.#end(step, outcome),
    };
  }

  /** Runs `deed` as one step; it gets the step's `note`. */
  async step(label, deed) {
    const { note, end } = this.begin(label);
    try {
      const result = await deed(note);
      end();
      return result;
    } catch (error) {
      end('failed');
      throw error;
    }
  }

  /** Prints nothing from now on: what is under way is being broken off. */
  hush() {
    clearInterval(this.#timer);
    if (this.#out.isTTY) this.#out.write('\r\x1b[K');
    this.#out = { isTTY: false, write: () => {} };
  }

  /** Prints a line of its own without disturbing the moving one. */
  line(text) {
    if (this.#out.isTTY) this.#out.write('\r\x1b[K');
    this.#out.write(`${text}\n`);
    this.#draw();
  }

  #end(step, outcome) {
    if (!this.#running.delete(step)) return 0;
    if (!this.#running.size) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    const seconds = secondsOf(step);
    this.line(`${marks[outcome]} ${step.label}  ${seconds.toFixed(1)} s`);
    return seconds;
  }

  #tick() {
    this.#frame += 1;
    if (this.#out.isTTY) this.#draw();
    else for (const step of this.#running) this.#out.write(`… ${stateOf(step)}\n`);
  }

  #draw() {
    if (!this.#out.isTTY || !this.#running.size) return;
    const text = `${frames[this.#frame % frames.length]} ${[...this.#running].map(stateOf).join(' · ')}`;
    this.#out.write(`\r\x1b[K${text.slice(0, (this.#out.columns || 80) - 1)}`);
  }
}

const secondsOf = ({ since }) => (performance.now() - since) / 1000;

const stateOf = (step) =>
  [step.label, step.note && `(${step.note})`, `${Math.floor(secondsOf(step))} s`].filter(Boolean).join(' ');
