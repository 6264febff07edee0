import { expect, vi } from 'vitest';
import { type Clock, systemClock } from '../../bots/clock.ts';
import { createDiscord, type DiscordChannel, type DiscordOptions } from '../../bots/discord/adapter.ts';
import type { LastSeen } from '../../bots/discord/last-seen.ts';
import type { Session } from '../../bots/discord/replay.ts';
import {
  DiscordEmulator,
  type EmulatedGuild,
  type EmulatedUser,
  type EmulatorOptions,
  type GuildOptions,
} from '../../bots/playground/discord/emulator.ts';
import type { Address } from '../../core/language/address.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Event } from '../../core/language/event.ts';
import type { Outcome } from '../../core/language/outcome.ts';
import { attachValidator } from './spec/discord.ts';

/** Waits are long in the real world and end at once here, unless aborted; what was waited for is remembered. */
export class QuickClock implements Clock {
  readonly waits: number[] = [];
  /** Milliseconds by which it is later than it is. */
  ahead = 0;

  now(): number {
    return Date.now() + this.ahead;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.waits.push(ms);
    await systemClock.sleep(1, signal);
  }
}

/**
 * The durable end as the adapter sees it: takes events, each key once, refuses them while told to, or keeps the adapter
 * waiting.
 */
export class Inbox {
  readonly events: Event[] = [];
  /** What is said of servers. */
  readonly servers: Event[] = [];
  /** Batches still to be refused. */
  refuse = 0;
  refused = 0;
  /** Not taken before this settles. */
  slow: Promise<unknown> = Promise.resolve();
  private waiting: (() => void)[] = [];

  readonly accept = async (events: readonly Event[]): Promise<void> => {
    await this.slow;
    if (this.refuse > 0) {
      this.refuse -= 1;
      this.refused += 1;
      throw new Error('the database is down');
    }
    for (const event of events) {
      const known = this.events.some(({ key }) => key === event.key);
      if (known) continue;
      (event.kind === 'added' || event.kind === 'regrouped' ? this.servers : this.events).push(event);
    }
    for (const wake of this.waiting.splice(0)) wake();
  };

  /** The events once there are this many; what is said of servers aside. */
  async has(count: number): Promise<Event[]> {
    await this.until(() => this.events.length >= count);
    return this.events;
  }

  /** Resolves once it is true; looked at after whatever was taken. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((wake) => this.waiting.push(wake));
  }
}

/** Where listening stopped, kept in memory. */
export class Memory implements LastSeen {
  readonly seen: Record<string, string> = {};
  readonly load = async () => ({ ...this.seen });
  readonly save = async (changed: Readonly<Record<string, string>>) => void Object.assign(this.seen, changed);
  readonly begin = this.save;
  session: Session | undefined;
  readonly loadSession = async () => this.session;
  readonly saveSession = async (session: Session) => {
    this.session = session;
  };
}

export interface Rig {
  discord: DiscordEmulator;
  guild: EmulatedGuild;
  ann: EmulatedUser;
  channel: DiscordChannel;
  inbox: Inbox;
  clock: QuickClock;
  memory: Memory;
  /** Everything that was logged, as JSON lines. */
  logged: string[];
  /** The desk's text channel. */
  desk: Address;
  perform(effect: Effect, address: Address, more?: { after?: Outcome; key?: string }): Promise<Outcome>;
  /** Starts receiving and waits until connected; gives the function that stops it and waits for its end. */
  receive(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** An emulator with the real adapter on it, all traffic checked against Discord's description. */
export async function startRig(
  options: {
    emulator?: EmulatorOptions;
    adapter?: Partial<DiscordOptions>;
    guild?: Partial<GuildOptions>;
    connect?: boolean;
    nonsense?: boolean;
  } = {},
): Promise<Rig> {
  const discord = await DiscordEmulator.start(options.emulator ?? {});
  const validator = attachValidator(discord);
  const ann = discord.user({ username: 'ann', globalName: 'Ann', locale: 'zh-CN' });
  const guild = discord.guild({
    title: 'Community',
    members: [ann],
    textChannel: 'general',
    forumChannel: 'forum',
    ...options.guild,
  });
  const desk = guild.textChannel('desk');
  const logged: string[] = [];
  const log = (level: string) => (fields: object, message: string) =>
    void logged.push(JSON.stringify({ level, message, ...fields }));
  const clock = new QuickClock();
  const memory = new Memory();
  const channel = createDiscord({
    token: discord.token,
    apiRoot: discord.apiRoot,
    paceOff: true,
    deskChat: desk.id,
    callTimeoutSeconds: 1,
    lastSeen: memory,
    fetchFile: () => Promise.reject(new Error('there is no other channel')),
    log: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    clock,
    ...options.adapter,
  });
  if (options.connect !== false) await channel.connect();
  const inbox = new Inbox();
  const stops: (() => Promise<void>)[] = [];
  let keys = 0;
  return {
    discord,
    guild,
    ann,
    channel,
    inbox,
    clock,
    memory,
    logged,
    desk: { channel: 'discord', chat: desk.id },
    perform(effect, address, { after, key } = {}) {
      const reached = after && 'reached' in after ? after.reached : undefined;
      const idempotencyKey = key ?? `key-${++keys}`;
      return channel.perform({ effect, address, idempotencyKey, ...(reached ? { reached } : {}) });
    },
    async receive() {
      const controller = new AbortController();
      const ended = channel.receive(inbox.accept, controller.signal);
      const stop = () => {
        controller.abort();
        return ended;
      };
      stops.push(stop);
      await vi.waitFor(() => expect(channel.bot && discord.connected).toBe(true), { timeout: 5000, interval: 2 });
      return stop;
    },
    async stop() {
      for (const stop of stops) await stop();
      await channel.close();
      await discord.stop();
      if (!options.nonsense) expect(validator.violations).toEqual([]);
      expect(logged.join('\n')).not.toContain(discord.token.slice(discord.token.lastIndexOf('.') + 1));
    },
  };
}

/** A target; the adapter goes by the address alone. */
export const target = { to: 'ticket', ticket: 1001 } as const;

export const direct = (user: EmulatedUser): Address => ({ channel: 'discord', chat: `@${user.id}` });

export const say = (text: string, more: object = {}): Effect => ({
  kind: 'send',
  target,
  content: { text: [text] },
  ...more,
});
