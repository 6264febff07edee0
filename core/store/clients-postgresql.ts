import { PrismaPg } from '@prisma/adapter-pg';
import type { PoolConfig } from 'pg';
import { type Client, connectingOnce, transactionLimits } from './clients.ts';
import { PrismaClient } from './generated/postgresql/client.ts';

/**
 * A client of a PostgreSQL database. It connects at its first statement.
 * @param pool how to connect, and to how many connections the pool may grow
 * @param onLost told when an idle connection breaks; the pool makes a new one by itself
 */
export function postgresqlClient(pool: PoolConfig, onLost: (error: Error) => void): Client {
  const client = new PrismaClient({
    adapter: connectingOnce(new PrismaPg(pool, { onPoolError: onLost, onConnectionError: onLost })),
    errorFormat: 'minimal',
    transactionOptions: transactionLimits,
  });
  // The two generated clients differ in nothing the program uses, but TypeScript compares them by name in places: this is
  // the one seam where the PostgreSQL client is given the type that everything above is written against.
  return client as Client;
}
