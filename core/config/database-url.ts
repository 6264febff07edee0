import { dirname, resolve } from 'node:path';

/** Where the data lives. `url` is DATABASE_URL as it was meant; `secrets` are its parts that no log may show. */
export type Database = { readonly url: string; readonly secrets: readonly string[] } & (
  | {
      readonly kind: 'sqlite';
      /** Absolute path of the database file, and the folder it is in. */
      readonly file: string;
      readonly folder: string;
    }
  | { readonly kind: 'postgresql' }
);

/** Passwords shorter than this are common words; they are only hidden together with what surrounds them. */
const longEnoughToHide = 8;

/** A DATABASE_URL taken apart; undefined when it is none we can use. Relative files are relative to the current folder. */
export function readDatabase(url: string): Database | undefined {
  return url.startsWith('file:') ? sqlite(url) : postgresql(url);
}

function sqlite(url: string): Database | undefined {
  const path = url.slice('file:'.length);
  if (!path || path.endsWith('/') || path.includes(':memory:') || path.includes('?')) return undefined;
  // file:///var/kefu.db has an empty host; file://var/kefu.db would be a file of the host "var".
  const written = path.startsWith('///') ? decoded(path.slice(2)) : path.startsWith('//') ? undefined : path;
  if (written === undefined) return undefined;
  const file = resolve(written);
  return { kind: 'sqlite', url: `file:${file}`, file, folder: dirname(file), secrets: [] };
}

function postgresql(url: string): Database | undefined {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, host, username, password, pathname, searchParams } = new URL(url);
  // A socket folder may be given as ?host=/path instead of a host name.
  if ((!hostname && !searchParams.get('host')) || pathname.length < 2) return undefined;
  const plainPassword = decoded(password);
  if (plainPassword === undefined) return undefined;
  const longPassword = password.length >= longEnoughToHide ? [password, plainPassword] : [];
  const secrets = password ? [`${username}:${password}@${host}`, `:${password}@`, ...longPassword] : [];
  return { kind: 'postgresql', url, secrets: [...new Set(secrets)] };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
