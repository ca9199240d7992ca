import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { announce, told } from './announce.js';
import { commandFloor } from './floor-commands.js';
import { jsonFloor } from './floor-json.js';
import { rowFloor } from './floor-rows.js';

/**
 * How fast the same answers could be on this machine: bare node:http and prepared statements as a superuser, with no
 * GraphQL, no sign-in, no rights and no ORM. `/rows/<operation>` shapes rows in JavaScript, `/json/<operation>` lets the
 * database build the text.
 */
const pool = new pg.Pool({ connectionString: told('PEER_URL'), max: 10 });
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const floors = { rows: { ...rowFloor, ...commandFloor }, json: jsonFloor };

async function answer(request: IncomingMessage): Promise<string> {
  const [, kind, name] = (request.url ?? '').split('/');
  const floor = floors[kind as keyof typeof floors]?.[name as never] as
    | ((pool: pg.Pool, body: never) => Promise<unknown>)
    | undefined;
  if (!floor) throw new Error(`There is no floor at ${request.url}.`);
  const result = await floor(pool, (await readBody(request)) as never);
  return kind === 'json' ? (result as string) : JSON.stringify(result);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : {};
}

announce(
  createServer((request, response) => {
    answer(request).then(
      (text) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(text);
      },
      (error) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  }),
);
