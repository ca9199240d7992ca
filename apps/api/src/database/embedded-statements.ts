import { type messages, type PGlite, parse, protocol, type Results } from '@electric-sql/pglite';
import { mostReady } from './statement-name.js';

const { serialize } = protocol;

/** A statement the embedded database has read and rewritten already. */
interface Ready {
  readonly name: string;
  /** How its parameters are written, where their types say. */
  readonly write: readonly (((value: unknown) => string) | undefined)[];
  /** What its rows are like; a statement that returns none has nothing to say. */
  readonly columns: readonly messages.BackendMessage[];
}

/**
 * Keeps the statements of the embedded database ready, as a connection to a server does: reading, rewriting and planning
 * one under row security takes longer than running it. All of a statement goes in one message.
 */
export class EmbeddedStatements {
  readonly #pglite: PGlite;
  readonly #ready = new Map<string, Ready>();

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  /** @throws DatabaseError as the database says it. */
  async run<R>(text: string, values: readonly unknown[]): Promise<Results<R>> {
    const isReady = this.#ready.has(text);
    if (!isReady && this.#ready.size >= mostReady) return this.#pglite.query<R>(text, [...values]);
    return this.#pglite.runExclusive(async () => {
      const { name, write, columns } = this.#ready.get(text) ?? (await this.#prepare(text));
      const told = await this.#pglite.execProtocolStream(
        Buffer.concat([
          serialize.bind({
            statement: name,
            values: values.map((value, at) => (value == null ? null : (write[at] ?? String)(value))),
          }),
          serialize.execute({}),
          serialize.sync(),
        ]),
      );
      return parse.parseResults([...columns, ...told], this.#pglite.parsers)[0] as Results<R>;
    });
  }

  async #prepare(text: string): Promise<Ready> {
    const name = `s${this.#ready.size + 1}`;
    const told = await this.#pglite.execProtocolStream(
      Buffer.concat([
        serialize.parse({ name, text }),
        serialize.describe({ type: 'S', name }),
        serialize.sync(),
      ]),
    );
    const ready = {
      name,
      write: parse.parseDescribeStatementResults(told).map((type) => this.#pglite.serializers[type]),
      columns: told.filter(({ name }) => name === 'rowDescription'),
    };
    this.#ready.set(text, ready);
    return ready;
  }
}
