import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Prisma, PrismaClient } from './generated/sqlite/client.ts';

/**
 * The generated client as everything above core/store sees it. SQLite's types serve for both databases: the models are
 * the same, and SQLite's operations are the smaller set, so what compiles against them exists on PostgreSQL too.
 */
export type Client = PrismaClient;

/** What `client.$transaction(async (tx) => …)` hands over. */
export type TransactionClient = Prisma.TransactionClient;

/** For raw statements that run on both databases. From Prisma's shared runtime: no generated client is loaded for it. */
export { Sql } from '@prisma/client/runtime/client';

/**
 * Waiting for and working in a transaction, ms. Prisma's own 2 s and 5 s are too tight for a backlog behind SQLite's
 * single connection; a turn does no network I/O, so only a stuck one comes near these.
 */
export const transactionLimits = { maxWait: 10_000, timeout: 20_000 };

/**
 * Lets a client connect once. Prisma's would quietly connect again at the first statement after it was disconnected:
 * to a SQLite file that may be another process's by then.
 */
export function connectingOnce(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  let connected = false;
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      if (connected) throw new Error('The database is closed');
      connected = true;
      return factory.connect();
    },
  };
}
