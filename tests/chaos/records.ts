import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { InFlight } from './judge.ts';
import { marksIn } from './marks.ts';

/** A reminder, and when it was decided to post it, milliseconds since the epoch. */
export interface Reminded {
  readonly id: string;
  readonly at: number;
}

/** The program's database, looked at from outside. */
export class Records {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /**
   * What a killed program left on its way, apart from what it only noted to hold back. To be asked when the program is
   * gone.
   */
  async inFlight(): Promise<(InFlight & { readonly channel: string })[]> {
    const rows = await this.#rows(
      `SELECT "id", "channel", "attempts", "purpose", "effect", "ticket" FROM "Delivery"
       WHERE "state" = 'sending' AND COALESCE("reason", '') <> 'untried'`,
    );
    return rows.map(({ id, channel, attempts, purpose, effect, ticket }) => {
      const { kind, content } = JSON.parse(String(effect)) as { kind: string; content?: unknown };
      // Cards and copies show the words too, but are not what brings them.
      const carries = kind === 'send' && (purpose === 'relay' || purpose === 'reply');
      const tokens = carries ? marksIn(JSON.stringify(content)).map(({ token }) => token) : [];
      return {
        id: String(id),
        channel: String(channel),
        attempts: Number(attempts),
        kind,
        tokens,
        ticket: ticket === null ? null : Number(ticket),
      };
    });
  }

  /** Reminders of official accounts that were to be posted in a group so far, oldest first; on PostgreSQL. */
  async reminders(group: string): Promise<Reminded[]> {
    const rows = await this.#rows(
      `SELECT "id", ${milliseconds('createdAt')} FROM "Delivery" WHERE "tag" = 'group-reminder:${group}' ORDER BY "id"`,
    );
    return rows.map(({ id, at }) => ({ id: String(id), at: Number(at) }));
  }

  /** When each that was noticed to be due was due, milliseconds since the epoch. */
  async remindersDue(group: string): Promise<number[]> {
    const key = `due:remind:${group}:`;
    const rows = await this.#rows(`SELECT "key" FROM "InboxEvent" WHERE "key" LIKE '${key}%' ORDER BY "id"`);
    return rows.map((row) => Number(String(row.key).slice(key.length)));
  }

  /** Reminders of which nobody knows whether they were posted. */
  async remindersOnTheirWay(group: string): Promise<string[]> {
    const rows = await this.#rows(
      `SELECT "id" FROM "Delivery" WHERE "tag" = 'group-reminder:${group}' AND "state" = 'sending'`,
    );
    return rows.map(({ id }) => String(id));
  }

  /** When the next reminder is due, milliseconds since the epoch; on PostgreSQL. */
  async nextReminder(group: string): Promise<number> {
    const [row] = await this.#rows(`SELECT ${milliseconds('dueAt')} FROM "Task" WHERE "id" = 'remind:${group}'`);
    return Number(row?.at);
  }

  /** How many events the program has taken so far. */
  async taken(): Promise<number> {
    const [row] = await this.#rows(`SELECT count(*) AS "count" FROM "InboxEvent"`);
    return Number(row?.count);
  }

  /** The keys of all events that the program has taken. */
  async takenKeys(): Promise<string[]> {
    const rows = await this.#rows(`SELECT "key" FROM "InboxEvent"`);
    return rows.map(({ key }) => String(key));
  }

  /** How many rows are not at their end, by what they are. */
  async leftovers(): Promise<Record<string, number>> {
    const rows = await this.#rows(
      `SELECT "state", count(*) AS "count" FROM "Delivery" WHERE "state" IN ('queued', 'sending', 'held') GROUP BY "state"
       UNION ALL
       SELECT "state", count(*) AS "count" FROM "InboxEvent" WHERE "state" <> 'done' GROUP BY "state"`,
    );
    return Object.fromEntries(rows.map(({ state, count }) => [String(state), Number(count)]));
  }

  /** Who holds which role or lane now. */
  async leases(): Promise<Map<string, string>> {
    const rows = await this.#rows(`SELECT "name", "holder" FROM "Lease" WHERE "expiresAt" > now()`);
    return new Map(rows.map(({ name, holder }) => [String(name), String(holder)]));
  }

  /**
   * After a kill: waits until the server has finished the killed program's last statement, and lets its leases lapse,
   * as they would within 15 s. Nothing is to be done where the file dies with the program.
   */
  async afterKill(): Promise<void> {
    if (this.#url.startsWith('file:')) return;
    await this.#disconnected();
    await this.#rows(`UPDATE "Lease" SET "expiresAt" = now()`);
  }

  /** Ends every connection of the program, as a restarted server or a broken network does. */
  async cutConnections(): Promise<void> {
    await this.#rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'kefu'`);
  }

  async #disconnected(): Promise<void> {
    for (;;) {
      const [row] = await this.#rows(`SELECT count(*) AS "count" FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'kefu'`);
      if (Number(row?.count) === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async #rows(sql: string): Promise<Record<string, unknown>[]> {
    return this.#url.startsWith('file:') ? fileRows(this.#url.slice('file:'.length), sql) : serverRows(this.#url, sql);
  }
}

/** A time as milliseconds since the epoch, named `at`. */
const milliseconds = (column: string) => `round(extract(epoch FROM "${column}") * 1000) AS "at"`;

/** Opened for each question: a killed program's log of changes is then read as the next program will read it. */
function fileRows(file: string, sql: string): Record<string, unknown>[] {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    return database.prepare(sql).all() as Record<string, unknown>[];
  } finally {
    database.close();
  }
}

async function serverRows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'kefu-chaos' });
  // Told again by the call that is waiting.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
