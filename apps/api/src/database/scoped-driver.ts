import { CompiledQuery, type DatabaseConnection, type Dialect, type Driver } from 'kysely';
import { Scope } from '../access/scope.js';
import { currentScope } from '../access/work.js';
import { declareScope, scopeValues } from './declare-scope.js';

/**
 * Wraps a dialect so that every connection handed out carries the scope of the work that asked for it. The scope stays
 * on the connection and is declared again only when it changes.
 */
export function scopedDialect(inner: Dialect): Dialect {
  return {
    createAdapter: () => inner.createAdapter(),
    createDriver: () => scopedDriver(inner.createDriver()),
    createIntrospector: (db) => inner.createIntrospector(db),
    createQueryCompiler: () => inner.createQueryCompiler(),
  };
}

function scopedDriver(inner: Driver): Driver {
  const declared = new WeakMap<DatabaseConnection, string>();

  const acquireConnection: Driver['acquireConnection'] = async (...args) => {
    const connection = await inner.acquireConnection(...args);
    const scope = currentScope();
    const key = Scope.key(scope);
    if (declared.get(connection) === key) return connection;
    try {
      declared.delete(connection);
      await connection.executeQuery(CompiledQuery.raw(declareScope, scopeValues(scope)) as CompiledQuery);
      declared.set(connection, key);
      return connection;
    } catch (error) {
      await inner.releaseConnection(connection);
      throw error;
    }
  };

  return new Proxy(inner, {
    get(target, property) {
      if (property === 'acquireConnection') return acquireConnection;
      const member = Reflect.get(target, property, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
