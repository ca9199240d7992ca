import type { RequestHandler } from 'express';
import { sql } from 'kysely';
import { Scope } from './access/scope.js';
import { underScope } from './access/work.js';
import type { Database } from './database/database.js';

/** Answers whether the database answers, and by which process the question was heard. */
export const askForHealth =
  (database: Database): RequestHandler =>
  async (_request, response) => {
    try {
      await underScope(Scope.nobody, () => sql`select 1`.execute(database.em.getKysely()));
      response.json({ status: 'ok', database: database.kind, process: process.pid });
    } catch {
      response.status(503).json({ status: 'the database does not answer', database: database.kind });
    }
  };
