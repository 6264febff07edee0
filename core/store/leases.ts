import { allShards } from '../inbox/shards.ts';
import type { Log } from '../log.ts';
import { Sql } from './sql.ts';
import type { Store, Tx } from './store.ts';

/** How long a lease lasts without being renewed, and how often it is; in milliseconds. */
const leaseMs = 15_000;
const renewMs = 3_000;

/** Told when a role is gained and lost. `lost` must stop the work before it resolves. */
export interface Role {
  name: string;
  gained(): Promise<void>;
  lost(): Promise<void>;
}

/** Which of the roles that must be single, and which share of the lanes, this process holds. */
export interface Leases {
  /** Names of what is held, for `/readyz`. */
  held(): string[];
  start(): Promise<void>;
  /** Hands everything back at once, so that another process need not wait for it to lapse. */
  stop(): Promise<void>;
}

export interface LeaseOptions {
  roles: readonly Role[];
  /** Resolves when nothing of the shards that are left out is in hand any more. */
  onShards(shards: readonly number[]): Promise<void>;
}

/** For a database that only one process can open: it holds everything. */
export class SoleHolder implements Leases {
  readonly #options: LeaseOptions;
  #held: string[] = [];

  constructor(options: LeaseOptions) {
    this.#options = options;
  }

  held(): string[] {
    return this.#held;
  }

  async start(): Promise<void> {
    await this.#options.onShards(allShards);
    for (const role of this.#options.roles) await role.gained();
    this.#held = [...this.#options.roles.map(({ name }) => name), 'lanes'];
  }

  async stop(): Promise<void> {
    for (const role of this.#options.roles) await role.lost();
    this.#held = [];
  }
}

const shardName = (shard: number) => `lanes:${shard}`;
const processName = (holder: string) => `process:${holder}`;

/**
 * Leases in the database, by the database's clock, renewed every three seconds. A process that cannot renew in time
 * stops what it held before the lease lapses for others.
 */
export class SharedLeases implements Leases {
  readonly #options: LeaseOptions & { store: Store; holder: string; log: Log };
  readonly #held = new Set<string>();
  /** By our own clock: when the last successful renewal was begun. */
  #renewedAt = 0;
  #timer: NodeJS.Timeout | null = null;
  #round: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: LeaseOptions & { store: Store; holder: string; log: Log }) {
    this.#options = options;
  }

  held(): string[] {
    return [...this.#held].sort();
  }

  async start(): Promise<void> {
    await this.#renewNow();
    this.#schedule();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    // A renewal under way would take back what is handed over here.
    await this.#round;
    await this.#take(new Set());
    const { store, holder, log } = this.#options;
    try {
      await store.commit((tx) => tx.lease.deleteMany({ where: { holder } }));
    } catch (error) {
      log.warn({ err: error }, 'leases could not be handed back; they lapse by themselves');
    }
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#round = this.#renewNow().finally(() => this.#schedule());
    }, renewMs);
  }

  async #renewNow(): Promise<void> {
    const { store, holder, log } = this.#options;
    const begun = performance.now();
    try {
      const { held, surplus } = await this.#renew();
      this.#renewedAt = begun;
      if (this.#stopped) return;
      await this.#take(held);
      // Only now that nothing of theirs is in hand may another process have these lanes.
      if (surplus.length > 0)
        await store.commit((tx) => tx.lease.deleteMany({ where: { holder, name: { in: surplus } } }));
    } catch (error) {
      log.error({ err: error }, 'leases could not be renewed');
      // Give up before another process may take over.
      if (performance.now() - this.#renewedAt > leaseMs - 2 * renewMs) await this.#take(new Set());
    }
  }

  /** Renews what is ours and takes what is free; `surplus` are the lanes beyond our share. */
  async #renew(): Promise<{ held: Set<string>; surplus: string[] }> {
    const { store, holder, roles } = this.#options;
    return store.commit(async (tx) => {
      await this.#claim(tx, [processName(holder)]);
      const alive = await tx.$queryRaw<
        { name: string }[]
      >`SELECT "name" FROM "Lease" WHERE "name" LIKE 'process:%' AND "expiresAt" > now()`;
      const share = Math.ceil(allShards.length / Math.max(1, alive.length));
      const mine = [...this.#held].filter((name) => name.startsWith('lanes:'));
      const surplus = await this.#claim(tx, mine.slice(share));
      const kept = await this.#claim(tx, [...roles.map(({ name }) => name), ...mine.slice(0, share)]);
      const wanted = share - kept.filter((name) => name.startsWith('lanes:')).length;
      const free = wanted > 0 ? await this.#freeShards(tx, kept) : [];
      const more = free.length > 0 ? await this.#claim(tx, free.slice(0, wanted)) : [];
      return { held: new Set([...kept, ...more]), surplus };
    });
  }

  async #freeShards(tx: Parameters<Parameters<Store['commit']>[0]>[0], kept: readonly string[]): Promise<string[]> {
    const taken = await tx.$queryRaw<
      { name: string }[]
    >`SELECT "name" FROM "Lease" WHERE "name" LIKE 'lanes:%' AND "expiresAt" > now()`;
    const busy = new Set([...taken.map(({ name }) => name), ...kept]);
    return allShards.map(shardName).filter((name) => !busy.has(name));
  }

  /** Claims or renews the named leases; returns those that are ours now. */
  async #claim(tx: Parameters<Parameters<Store['commit']>[0]>[0], names: readonly string[]): Promise<string[]> {
    if (names.length === 0) return [];
    const { holder } = this.#options;
    const sql = new Sql().raw('INSERT INTO "Lease" ("name", "holder", "expiresAt") VALUES ');
    [...names].sort().forEach((name, index) => {
      sql
        .raw(index > 0 ? ', (' : '(')
        .value(name)
        .raw(', ')
        .value(holder);
      sql.raw(`, now() + interval '${leaseMs} milliseconds')`);
    });
    const rows = await sql
      .raw(' ON CONFLICT ("name") DO UPDATE SET "holder" = excluded."holder", "expiresAt" = excluded."expiresAt"')
      .raw(' WHERE "Lease"."holder" = excluded."holder" OR "Lease"."expiresAt" <= now() RETURNING "name"')
      .query<{ name: string }>(tx);
    return rows.map(({ name }) => name);
  }

  /** Makes what we hold what the database says, stopping before starting. A role is held once it works. */
  async #take(held: ReadonlySet<string>): Promise<void> {
    const { roles, onShards, log } = this.#options;
    const before = allShards.filter((shard) => this.#held.has(shardName(shard)));
    const shards = allShards.filter((shard) => held.has(shardName(shard)));
    for (const shard of before) this.#held.delete(shardName(shard));
    for (const shard of shards) this.#held.add(shardName(shard));
    if (String(shards) !== String(before)) await onShards(shards);
    for (const role of roles) {
      if (!this.#held.has(role.name) || held.has(role.name)) continue;
      this.#held.delete(role.name);
      log.warn({ role: role.name }, 'role lost');
      await role.lost();
    }
    for (const role of roles) {
      if (this.#held.has(role.name) || !held.has(role.name)) continue;
      log.info({ role: role.name }, 'role taken');
      await role.gained();
      this.#held.add(role.name);
    }
  }
}

/** Takes a lease for a time (milliseconds), by the database's clock, unless somebody else has it. PostgreSQL only. */
export async function claimFor(tx: Tx, name: string, holder: string, forMs: number): Promise<boolean> {
  const rows = await new Sql()
    .raw('INSERT INTO "Lease" ("name", "holder", "expiresAt") VALUES (')
    .value(name)
    .raw(', ')
    .value(holder)
    .raw(`, now() + interval '${Math.ceil(forMs)} milliseconds')`)
    .raw(' ON CONFLICT ("name") DO UPDATE SET "holder" = excluded."holder", "expiresAt" = excluded."expiresAt"')
    .raw(' WHERE "Lease"."expiresAt" <= now() RETURNING "name"')
    .query<{ name: string }>(tx);
  return rows.length > 0;
}

/** Gives a lease back. */
export async function releaseOf(tx: Tx, name: string, holder: string): Promise<void> {
  await tx.lease.deleteMany({ where: { name, holder } });
}
