import 'reflect-metadata';
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import express from 'express';
import { buildSchema } from 'type-graphql';
import { announce, told } from '../servers/announce.js';
import { AccountResolver } from './account.resolver.js';
import { entities } from './entities.js';
import { FiguresResolver } from './figures.resolver.js';
import { MeResolver } from './me.resolver.js';
import { UnitResolver } from './unit.resolver.js';

/** The same stack as the tutorials write it: entities in resolvers, one query wherever one is needed. A yardstick. */
const orm = await MikroORM.init({
  clientUrl: told('PEER_URL'),
  entities,
  pool: { max: 10 },
  logger: () => {},
});
const schema = await buildSchema({
  resolvers: [UnitResolver, AccountResolver, FiguresResolver, MeResolver],
  validate: false,
});
const apollo = new ApolloServer<{ em: EntityManager; token: string }>({ schema });
await apollo.start();

const app = express();
app.use(
  '/graphql',
  express.json(),
  expressMiddleware(apollo, {
    context: async ({ req }) => ({ em: orm.em.fork(), token: String(req.headers['x-session'] ?? '') }),
  }),
);
announce(createServer(app));
