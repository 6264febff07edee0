import { resolve } from 'node:path';
import { OperatorError } from '../channel.ts';

/** Where a database is. `place` names it to people: without a password. */
export type DatabaseLocation =
  | { readonly dialect: 'sqlite'; readonly path: string }
  | { readonly dialect: 'postgresql'; readonly connectionString: string; readonly place: string };

const expected =
  'DATABASE_URL must be file:./data/kefu.db (a file, SQLite) or postgresql://user:password@host:5432/database.';

/** Reads DATABASE_URL. Pure but for the working directory. Throws an OperatorError, which never repeats the URL. */
export function parseDatabaseUrl(url: string): DatabaseLocation {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'file') return { dialect: 'sqlite', path: sqlitePath(url.slice('file:'.length)) };
  if (scheme === 'postgresql' || scheme === 'postgres') return postgresqlLocation(url);
  throw new OperatorError(
    scheme === undefined
      ? `DATABASE_URL does not begin with file: or postgresql://. ${expected}`
      : `DATABASE_URL begins with "${scheme}:", which Kefu does not know. ${expected}`,
  );
}

function sqlitePath(rest: string): string {
  const path = rest.replace(/\?.*$/, '');
  if (path === '' || path.endsWith('/')) throw new OperatorError(`DATABASE_URL names no file. ${expected}`);
  return resolve(path);
}

function postgresqlLocation(connectionString: string): DatabaseLocation {
  const url = URL.canParse(connectionString) ? new URL(connectionString) : null;
  if (url === null || !url.pathname.slice(1)) {
    throw new OperatorError(
      `DATABASE_URL is not a complete PostgreSQL address. ${expected} ` +
        'Characters such as @ : / # in the password must be percent-encoded (@ is %40).',
    );
  }
  const user = url.username ? `${url.username}@` : '';
  return { dialect: 'postgresql', connectionString, place: `${user}${url.host}${url.pathname}` };
}
