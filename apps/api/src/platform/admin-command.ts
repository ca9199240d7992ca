/** Where a command talks with whoever runs it. */
export interface Terminal {
  say(line: string): void;
  /** Undefined where nobody can answer. */
  ask(question: string): Promise<string | undefined>;
  /** The same, without showing what is typed. */
  askHidden(question: string): Promise<string | undefined>;
  /** What is piped in, without the line break at its end. */
  readInput(): Promise<string>;
}

/** A deed for whoever runs an installation, on the command line; works as the system, all or nothing. */
export interface AdminCommand {
  /** As it is typed: a verb and a noun, joined by a hyphen. */
  readonly name: string;
  readonly usage: string;
  /** @throws Error whose message is one sentence for people. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<void>;
}
