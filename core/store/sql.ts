/**
 * Multi-row statements for the hot path, in the SQL that SQLite (3.35+) and PostgreSQL share. Prisma's own `createMany`
 * costs about eight times as much per row, and neither it nor `updateMany` can write different values per row.
 */
import { Sql as Statement, type TransactionClient as Tx } from './clients.ts';

export type SqlValue = string | number | boolean | Date | null;

/** A statement grown piece by piece; Prisma numbers the placeholders as the database in use reads them. */
export class Sql {
  readonly #strings: string[] = [''];
  readonly #values: SqlValue[] = [];

  /** Appends text as it is: never anything that came from outside. */
  raw(text: string): this {
    this.#strings[this.#strings.length - 1] += text;
    return this;
  }

  value(value: SqlValue): this {
    this.#values.push(value);
    this.#strings.push('');
    return this;
  }

  /** `(v1, v2, …)` */
  list(values: readonly SqlValue[]): this {
    this.raw('(');
    values.forEach((value, index) => {
      if (index > 0) this.raw(', ');
      this.value(value);
    });
    return this.raw(')');
  }

  /** Returns the number of rows written. */
  execute(tx: Tx): Promise<number> {
    return tx.$executeRaw(new Statement(this.#strings, this.#values));
  }

  query<Row>(tx: Tx): Promise<Row[]> {
    return tx.$queryRaw<Row[]>(new Statement(this.#strings, this.#values));
  }
}

/** SQLite allows 32,766 values in a statement; PostgreSQL more. */
const maxValues = 16_000;

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}

/** Splits rows so that no statement carries too many values. */
export function chunks<T>(rows: readonly T[], valuesPerRow: number): T[][] {
  const size = Math.max(1, Math.floor(maxValues / valuesPerRow));
  const result: T[][] = [];
  for (let start = 0; start < rows.length; start += size) result.push(rows.slice(start, start + size));
  return result;
}

/** `INSERT INTO table (columns) VALUES (…), (…)`, to which a caller may append a conflict clause. */
export function insertInto<Column extends string>(
  table: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, SqlValue>>[],
): Sql {
  const sql = new Sql().raw(`INSERT INTO "${table}" (${quoted(columns)}) VALUES `);
  rows.forEach((row, index) => {
    if (index > 0) sql.raw(', ');
    sql.list(columns.map((column) => row[column]));
  });
  return sql;
}

/**
 * Inserts rows, or replaces those that exist with the version before. Returns how many rows were written: fewer than
 * given means that another process changed one of them first.
 */
export async function upsertVersioned<Column extends string>(
  tx: Tx,
  table: string,
  key: Column,
  columns: readonly (Column | 'version')[],
  rows: readonly Readonly<Record<Column | 'version', SqlValue>>[],
): Promise<number> {
  const changes = columns.filter((column) => column !== key).map((column) => `"${column}" = excluded."${column}"`);
  let written = 0;
  for (const chunk of chunks(rows, columns.length)) {
    written += await insertInto(table, columns, chunk)
      .raw(` ON CONFLICT ("${key}") DO UPDATE SET ${changes.join(', ')}`)
      .raw(` WHERE "${table}"."version" = excluded."version" - 1`)
      .execute(tx);
  }
  return written;
}
