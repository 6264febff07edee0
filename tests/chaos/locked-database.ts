import Sqlite from 'better-sqlite3';
import pg from 'pg';

/** Another program's hold on a database: nobody else gets a word in before it is let go. */
export interface Hold {
  release(): Promise<void>;
}

/** Locks the whole database, as a backup, a migration by hand or a stuck session does. */
export function lock(url: string): Promise<Hold> {
  return url.startsWith('file:') ? lockFile(url.slice('file:'.length)) : lockServer(url);
}

async function lockFile(file: string): Promise<Hold> {
  const intruder = new Sqlite(file);
  intruder.exec('BEGIN IMMEDIATE');
  return {
    async release() {
      intruder.exec('ROLLBACK');
      intruder.close();
    },
  };
}

async function lockServer(url: string): Promise<Hold> {
  const intruder = new pg.Client({ connectionString: url, application_name: 'kefu-chaos' });
  await intruder.connect();
  const { rows } = await intruder.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS "name" FROM pg_tables WHERE schemaname = 'public'`,
  );
  await intruder.query('BEGIN');
  await intruder.query(`LOCK TABLE ${rows.map(({ name }) => name).join(', ')} IN ACCESS EXCLUSIVE MODE`);
  return {
    async release() {
      await intruder.query('ROLLBACK');
      await intruder.end();
    },
  };
}
