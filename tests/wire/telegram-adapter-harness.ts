import { expect } from 'vitest';
import { type Clock, systemClock } from '../../bots/clock.ts';
import { type EmulatorOptions, TelegramEmulator } from '../../bots/playground/telegram/emulator.ts';
import { createTelegram, type TelegramChannel, type TelegramOptions } from '../../bots/telegram/adapter.ts';
import type { Address } from '../../core/language/address.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Event } from '../../core/language/event.ts';
import type { Outcome } from '../../core/language/outcome.ts';
import { attachValidator } from './spec/telegram.ts';

/** Waits are long in the real world and end at once here, unless aborted; what was waited for is remembered. */
export class QuickClock implements Clock {
  readonly waits: number[] = [];

  now(): number {
    return Date.now();
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.waits.push(ms);
    await systemClock.sleep(1, signal);
  }
}

/** The durable end as the adapter sees it: takes events, or refuses them while it is told to. */
export class Inbox {
  readonly events: Event[] = [];
  /** Batches still to be refused. */
  refuse = 0;
  refused = 0;
  private waiting: (() => void)[] = [];

  readonly accept = async (events: readonly Event[]): Promise<void> => {
    if (this.refuse > 0) {
      this.refuse -= 1;
      this.refused += 1;
      throw new Error('the database is down');
    }
    this.events.push(...events);
    for (const wake of this.waiting.splice(0)) wake();
  };

  /** The events once there are this many. */
  async has(count: number): Promise<Event[]> {
    while (this.events.length < count) await new Promise<void>((wake) => this.waiting.push(wake));
    return this.events;
  }
}

export interface Rig {
  telegram: TelegramEmulator;
  channel: TelegramChannel;
  inbox: Inbox;
  clock: QuickClock;
  /** Everything that was logged, as JSON lines. */
  logged: string[];
  /** `after`: what an earlier attempt at the same effect came to. */
  perform(effect: Effect, address: Address, after?: Outcome): Promise<Outcome>;
  /** Starts receiving; gives the function that stops it and waits for its end. */
  receive(): () => Promise<void>;
  stop(): Promise<void>;
}

/** An emulator with the real adapter on it, all traffic checked against the Bot API's description. */
export async function startRig(
  options: {
    emulator?: EmulatorOptions;
    adapter?: Partial<TelegramOptions>;
    connect?: boolean;
    nonsense?: boolean;
  } = {},
): Promise<Rig> {
  const telegram = await TelegramEmulator.start(options.emulator ?? {});
  // `nonsense`: the test itself makes the emulator send what Telegram never would.
  const validator = attachValidator(telegram, { except: () => options.nonsense === true });
  const logged: string[] = [];
  const log = (level: string) => (fields: object, message: string) =>
    void logged.push(JSON.stringify({ level, message, ...fields }));
  const clock = new QuickClock();
  const channel = createTelegram({
    token: telegram.token,
    apiRoot: telegram.apiRoot,
    pollTimeoutSeconds: 1,
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
    telegram,
    channel,
    inbox,
    clock,
    logged,
    perform(effect, address, after) {
      const reached = after && 'reached' in after ? after.reached : undefined;
      return channel.perform({ effect, address, idempotencyKey: `key-${++keys}`, ...(reached ? { reached } : {}) });
    },
    receive() {
      const controller = new AbortController();
      const ended = channel.receive(inbox.accept, controller.signal);
      const stop = () => {
        controller.abort();
        return ended;
      };
      stops.push(stop);
      return stop;
    },
    async stop() {
      for (const stop of stops) await stop();
      await channel.close();
      await telegram.stop();
      expect(validator.violations).toEqual([]);
      expect(logged.join('\n')).not.toContain(telegram.token.slice(telegram.token.indexOf(':') + 1));
    },
  };
}

/** A target; the adapter goes by the address alone. */
export const target = { to: 'ticket', ticket: 1001 } as const;

export const address = (chat: number, thread?: number): Address => ({
  channel: 'telegram',
  chat: String(chat),
  ...(thread === undefined ? {} : { thread: String(thread) }),
});

export const say = (text: string, more: object = {}): Effect => ({
  kind: 'send',
  target,
  content: { text: [text] },
  ...more,
});
