/** What a driver adapter says of trouble that is not the statement's, in Prisma's words. */
const outageKinds: ReadonlySet<string> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
  'TransactionWriteConflict',
]);

/** Not reached, timed out, pool empty, transaction gone or in conflict: https://www.prisma.io/docs/orm/reference/error-reference */
const outageCodes: ReadonlySet<string> = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
  'P2037',
]);

/**
 * Classes of PostgreSQL's codes (https://www.postgresql.org/docs/current/errcodes-appendix.html): connection, rollback,
 * resources, object in use, operator's intervention, system; and SQLite's (https://www.sqlite.org/rescode.html).
 */
const outageStates = /^(08|40|53|55|57|58)...$|^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|PROTOCOL)/;

/** Words of `pg` itself for a connection that broke between two statements; they carry no code. */
const outageWords = /not queryable|connection terminated|connection error|timeout exceeded when trying to connect/i;

/**
 * Whether a database error is about reaching the database, or about its health, rather than about what it was asked:
 * the same work may well succeed later.
 */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (outageCodes.has(code) || outageStates.test(code) || outageWords.test(error.message)) return true;
  const cause = causeOf(error);
  return outageKinds.has(text(cause, 'kind')) || outageStates.test(text(cause, 'originalCode'));
}

/** What the driver adapter reported: on its own error, or inside Prisma's. */
function causeOf(error: Error): unknown {
  const adapterError = field(field(error, 'meta'), 'driverAdapterError') ?? error;
  return field(adapterError, 'cause');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function text(value: unknown, name: string): string {
  return String(field(value, name) ?? '');
}
