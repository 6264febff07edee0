import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { generateClients } from '../bots/build.mjs';
import { openDatabase } from '../core/store/database.ts';
import { listenOnFreePort } from './free-port.mjs';
import { guardedUser, type PostgresServer, startPostgresServer } from './postgres-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for the things below: each is made at the first question, so that a run pays for no more. */
    testDatabases: string;
  }
}

/** The empty database that the others are copied from. */
export const templateName = 'kefu_template';

/** What is made once for a whole run. */
class Shared {
  #server: Promise<PostgresServer> | undefined;
  #templates: Promise<PostgresServer> | undefined;
  #sqlite: Promise<string> | undefined;
  #folder: string | undefined;

  /** Path of an empty SQLite database, migrated. */
  sqlite(): Promise<string> {
    this.#sqlite ??= this.#makeSqlite();
    return this.#sqlite;
  }

  /** Address of a PostgreSQL server that has a migrated, empty `kefu_template`. */
  async postgresql(): Promise<string> {
    this.#templates ??= this.#makePostgresql();
    return (await this.#templates).url('postgres');
  }

  async close(): Promise<void> {
    if (this.#server) await (await this.#server).stop();
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true });
  }

  async #makeSqlite(): Promise<string> {
    this.#folder = await mkdtemp(join(tmpdir(), 'kefu-template-'));
    const file = join(this.#folder, 'kefu.db');
    await migrateAt(`file:${file}`);
    return file;
  }

  async #makePostgresql(): Promise<PostgresServer> {
    this.#server = startPostgresServer();
    const server = await this.#server;
    const connection = new pg.Client(server.url('postgres'));
    await connection.connect();
    await connection.query(`CREATE DATABASE ${templateName}`);
    await connection.query(`CREATE ROLE ${guardedUser.name} LOGIN PASSWORD '${guardedUser.password}'`);
    await connection.end();
    await migrateAt(server.url(templateName));
    return server;
  }
}

async function migrateAt(url: string): Promise<void> {
  const database = await openDatabase({ url, log: () => {} });
  await database.close();
}

/**
 * vitest's hook: sees to it that the database clients are those of the present schema, and opens a door on loopback
 * through which the worker processes ask for the shared databases.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClients();
  const shared = new Shared();
  const door = createServer((request, response) => {
    const wanted = request.url === '/sqlite' ? shared.sqlite() : shared.postgresql();
    wanted.then(
      (answer) => response.end(answer),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
    );
  });
  project.provide('testDatabases', `http://127.0.0.1:${await listenOnFreePort(door)}`);
  return async () => {
    door.close();
    door.closeAllConnections();
    await shared.close();
  };
}
