import pg from 'pg';

/** What this project uses of the driver's own query and connection, which their types do not tell. */
interface WireConnection {
  bind(message: { statement: string; values: readonly string[] }): void;
  execute(message: object): void;
  sync(): void;
}

interface WireQuery {
  prepare(connection: WireConnection): void;
  _getRows(connection: WireConnection, rows: number | undefined): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
}

type Heard = (error: Error | null, result: pg.QueryResult) => void;

const Query = pg.Query as unknown as new (
  config: { text: string; name?: string; queryMode: 'extended' },
  values: readonly unknown[],
  heard: Heard,
) => WireQuery;

/** A statement that a connection knows by its name because it was asked there before; nobody reads what it returns. */
export interface Companion {
  readonly name: string;
  readonly values: readonly string[];
}

/** A statement, and what goes before and after it. */
export interface Accompanied {
  readonly text: string;
  readonly name: string | undefined;
  readonly values: readonly unknown[];
  readonly before: readonly Companion[];
  readonly after: readonly Companion[];
}

/**
 * A statement with others before and after it in one message. They stand or fall together: what comes after one that
 * fails is not run, so that no statement runs in a scope that was not declared, and nothing is committed that failed.
 */
export class AccompaniedQuery extends Query implements pg.Submittable {
  declare submit: pg.Submittable['submit'];
  readonly #before: readonly Companion[];
  readonly #after: readonly Companion[];
  #completed = 0;

  constructor({ text, name, values, before, after }: Accompanied, heard: Heard) {
    super({ text, ...(name && { name }), queryMode: 'extended' }, values, heard);
    this.#before = before;
    this.#after = after;
  }

  override prepare(connection: WireConnection): void {
    send(connection, this.#before);
    super.prepare(connection);
  }

  override _getRows(connection: WireConnection): void {
    connection.execute({});
    send(connection, this.#after);
    connection.sync();
  }

  override handleDataRow(message: unknown): void {
    if (this.#completed === this.#before.length) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.#completed === this.#before.length) super.handleCommandComplete(message, connection);
    this.#completed += 1;
  }
}

function send(connection: WireConnection, companions: readonly Companion[]): void {
  for (const { name, values } of companions) {
    connection.bind({ statement: name, values });
    connection.execute({});
  }
}
