import pg from 'pg';
import type { Scope } from '../access/scope.js';
import { declareScope, scopeValues } from './declare-scope.js';

/** What this project uses of the driver's own query and connection, which their types do not tell. */
interface WireConnection {
  bind(message: { statement: string; values: readonly string[] }): void;
  execute(message: object): void;
}

interface WireQuery {
  prepare(connection: WireConnection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
}

type Heard = (error: Error | null, result: pg.QueryResult) => void;

const Query = pg.Query as unknown as new (
  config: { text: string; name?: string; queryMode: 'extended' },
  values: readonly unknown[],
  heard: Heard,
) => WireQuery;

/** Known to a connection by this name once it was asked there. */
export const scopeStatement = { name: 'declare_scope', text: declareScope };

/**
 * A statement that declares its scope on the way: both go out in one message and stand or fall together, so that no
 * statement runs in a scope that was not declared, and none waits for it.
 */
export class ScopedQuery extends Query implements pg.Submittable {
  declare submit: pg.Submittable['submit'];
  readonly #scope: Scope;
  #isDeclared = false;

  constructor(
    scope: Scope,
    text: string,
    name: string | undefined,
    values: readonly unknown[],
    heard: Heard,
  ) {
    super({ text, ...(name && { name }), queryMode: 'extended' }, values, heard);
    this.#scope = scope;
  }

  override prepare(connection: WireConnection): void {
    connection.bind({ statement: scopeStatement.name, values: scopeValues(this.#scope) });
    connection.execute({});
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.#isDeclared) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.#isDeclared) super.handleCommandComplete(message, connection);
    this.#isDeclared = true;
  }
}
