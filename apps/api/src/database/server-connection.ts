import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type pg from 'pg';
import { Scope } from '../access/scope.js';
import { AccompaniedQuery } from './accompanied-query.js';
import { begin, commit, declare, declaring, introduce } from './companions.js';
import { statementName } from './statement-name.js';

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** Several statements in one text go out as a message of their own kind, which carries nothing else. */
const holdsSeveral = (text: string, values: readonly unknown[]): boolean =>
  values.length === 0 && text.includes(';');

/** How the statements of a transaction are sent. */
export interface TransactionManner {
  /** Whether connections keep them ready; those of bulk loads are planned for their values instead. */
  readonly keepsReady: boolean;
  /** Whether the statement about to be sent is the last one: it is committed in the same message. */
  readonly isLast: () => boolean;
}

/** One connection of the pool, which knows the scope that was declared on it last. */
export class ServerConnection implements DatabaseConnection {
  readonly client: pg.PoolClient;
  #scope: Scope = Scope.nobody;
  #declared: string | undefined;
  #transaction: TransactionManner | undefined;
  #isToBegin = false;
  #isCommitted = false;

  constructor(client: pg.PoolClient) {
    this.client = client;
  }

  /** Says in whose scope the next statements run; the first of them declares it on the way if it is another one. */
  async enter(scope: Scope): Promise<void> {
    this.#scope = scope;
    if (this.#declared !== undefined) return;
    await introduce(this.client, scope);
    this.#declared = Scope.key(scope);
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { command, rowCount, rows } = await this.#run(sql, parameters);
      return {
        rows: rows ?? [],
        ...(changing.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
      };
    } catch (error) {
      this.#forgetScope();
      throw error;
    }
  }

  /** The transaction begins on the way of its first statement. */
  begin(manner: TransactionManner): void {
    this.#transaction = manner;
    this.#isToBegin = true;
    this.#isCommitted = false;
  }

  async commit(): Promise<void> {
    const isDone = this.#isToBegin || this.#isCommitted;
    this.#leaveTransaction();
    if (!isDone) await this.client.query('commit');
  }

  async rollBack(): Promise<void> {
    const isDone = this.#isToBegin || this.#isCommitted;
    this.#leaveTransaction();
    this.#forgetScope();
    if (!isDone) await this.client.query('rollback');
  }

  async savepoint(name: string): Promise<void> {
    await this.#beginNow();
    await this.client.query(`savepoint "${name}"`);
  }

  async releaseSavepoint(name: string): Promise<void> {
    await this.client.query(`release savepoint "${name}"`);
  }

  async rollBackTo(name: string): Promise<void> {
    await this.client.query(`rollback to savepoint "${name}"`);
    this.#forgetScope();
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Nothing is streamed.');
  }

  async #run(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
    if (this.#isCommitted) throw new Error('The transaction ended with the statement before.');
    if (holdsSeveral(text, values)) return this.#runAlone(text);
    const isKept = values.length > 0 && (this.#transaction?.keepsReady ?? true);
    const name = isKept ? statementName(text) : undefined;
    const key = Scope.key(this.#scope);
    const before = [
      ...(this.#isToBegin ? [begin] : []),
      ...(this.#declared === key ? [] : [declaring(this.#scope)]),
    ];
    const after = this.#transaction?.isLast() ? [commit] : [];
    this.#isToBegin = false;
    this.#declared = key;
    if (!before.length && !after.length) {
      return name
        ? this.client.query({ name, text, values: values as unknown[] })
        : this.client.query(text, values as unknown[]);
    }
    const result = await new Promise<pg.QueryResult>((resolve, reject) => {
      this.client.query(
        new AccompaniedQuery({ text, name, values, before, after }, (error, answered) =>
          error ? reject(error) : resolve(answered),
        ),
      );
    });
    this.#isCommitted = after.length > 0;
    return result;
  }

  async #runAlone(text: string): Promise<pg.QueryResult> {
    await this.#beginNow();
    const key = Scope.key(this.#scope);
    if (this.#declared !== key) await declare(this.client, this.#scope);
    this.#declared = key;
    return this.client.query(text);
  }

  async #beginNow(): Promise<void> {
    if (!this.#isToBegin) return;
    this.#isToBegin = false;
    await this.client.query('begin');
  }

  #leaveTransaction(): void {
    this.#transaction = undefined;
    this.#isToBegin = false;
    this.#isCommitted = false;
  }

  /** What a transaction declared is taken back with it, and after a failure nothing is certain. */
  #forgetScope(): void {
    this.#declared = '';
  }
}
