import { type Client, connectingOnce, transactionLimits } from './clients.ts';
import { PrismaClient } from './generated/sqlite/client.ts';
import { sqliteAdapterFactory } from './sqlite-adapter.ts';

/** A client of the SQLite database at this path. It connects at its first statement. */
export function sqliteClient(path: string): Client {
  // 'minimal' keeps what members wrote out of error messages, and so out of the logs.
  return new PrismaClient({
    adapter: connectingOnce(sqliteAdapterFactory(path)),
    errorFormat: 'minimal',
    transactionOptions: transactionLimits,
  });
}
