import type { REST } from '@discordjs/rest';
import { type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { OperatorError } from '../../core/channel.ts';
import type { Clock } from '../clock.ts';
import type { Log, Scrub } from './log.ts';
import { Logins } from './logins.ts';
import { GuardedShards, gatewayUrl } from './shard.ts';
import type { Packet } from './surroundings.ts';

/**
 * GUILDS, GUILD_MEMBERS, GUILD_MESSAGES, DIRECT_MESSAGES and MESSAGE_CONTENT; the second and the last are privileged
 * (Discord, "Gateway Intents").
 */
export const INTENTS = (1 << 0) | (1 << 1) | (1 << 9) | (1 << 12) | (1 << 15);
/** The desk works without this one: who comes into a server, or is renamed there, is then not told. */
export const MEMBERS_INTENT = 1 << 1;

/** The gateway does not grant the intents that were asked for. */
const DISALLOWED_INTENTS = 4014;

/** Intents that the Developer Portal must grant, by the names of its switches. */
const PRIVILEGED: readonly (readonly [intent: number, name: string])[] = [
  [1 << 1, 'Server Members Intent'],
  [1 << 8, 'Presence Intent'],
  [1 << 15, 'Message Content Intent'],
];

/** Closings that no reconnecting mends (Discord, "Gateway Close Event Codes"), as the operator is told of them. */
const FATAL: ReadonlyMap<number, string> = new Map([
  [4004, 'Discord refused the token at the gateway: check DISCORD_BOT_TOKEN.'],
  [4010, 'Discord refused the shard: this is a fault of the program.'],
  [4011, 'Discord asks for sharding: the bot is in too many servers for this program.'],
  [4012, 'Discord no longer speaks this version of the gateway: update the program.'],
  [4013, 'Discord refused the intents: this is a fault of the program.'],
  [DISALLOWED_INTENTS, refusedIntents(INTENTS & ~MEMBERS_INTENT)],
]);

/** Any code but 1000 and 1001 keeps the session for who resumes it (Discord, "Gateway Close Event Codes"). */
const KEPT = 4200;

/** Closing the connection is waited for this long, milliseconds. */
const CLOSE_PATIENCE_MS = 2_000;

/** Unusable frames in a row after which the session is given up: its next event may be the one that is unusable. */
const UNUSABLE_MAX = 3;

/** What the operator is told when the gateway does not grant these intents. */
export function refusedIntents(intents: number): string {
  const names = PRIVILEGED.flatMap(([intent, name]) => ((intents & intent) === 0 ? [] : [name]));
  const [what, these] = names.length > 1 ? ['privileged intents', 'these'] : [names[0] ?? 'intents', 'it'];
  const switches = names.map((name) => `"${name}"`).join(' and ');
  return `Discord refused the ${what}: turn ${these} on in the Developer Portal (your application, Bot, Privileged Gateway Intents: ${switches}).`;
}

/** What the gateway needs. */
export interface GatewayOptions {
  rest: REST;
  token: string;
  log: Log;
  scrub: Scrub;
  clock: Clock;
  /** Logins need not be spaced out: only against an emulator. */
  paceOff: boolean;
  intents: number;
  /** The gateway does not grant the intents. What it returns says whether something else is tried: then it is not fatal. */
  onRefusedIntents(): boolean;
  onPacket(packet: Packet): void;
  /** Connected with a new session; events since the last one are lost. */
  onReady(ready: unknown): void;
  /** Connected again with the same session; nothing was lost. */
  onResumed(): void;
  /** The connection went; it is made again by itself. */
  onClosed(code: number): void;
  onError(error: Error): void;
  /** No login is left for now: it goes on by itself when there is one again. `why` is for the operator. */
  onWaiting(why: string): void;
  /** The gateway will not have us until the operator mends something. */
  onFatal(error: OperatorError): void;
}

/** A connection to the gateway. */
export interface Gateway {
  /**
   * Connects, once a login is left. Rejects when the API cannot say where the gateway is: then it may be called again. Else the client connects, resumes, re-identifies and beats its heart by itself until `close`.
   */
  connect(): Promise<void>;
  close(): Promise<void>;
}

/** Makes a gateway connection; nothing is connected before `connect`. */
export function createGateway(options: GatewayOptions): Gateway {
  const closed = new AbortController();
  const logins = new Logins(options);
  const gateway = createManager(options, logins, closed.signal);
  return {
    async connect() {
      const { url, session_start_limit: left } = await gateway.fetchGatewayInformation(true);
      if (gatewayUrl(url) === undefined) throw new Error('the API names no gateway');
      if (left.remaining < 1) {
        await logins.untilOneIsLeft(closed.signal);
        await gateway.fetchGatewayInformation(true);
      }
      // What goes wrong from here on, the client tries again itself: a second connect would make a second session.
      gateway.connect().catch((error) => options.onError(error instanceof Error ? error : new Error(String(error))));
    },
    async close() {
      closed.abort();
      // A client that is in the middle of logging in may never say that it is done.
      const patience = new AbortController();
      const enough = options.clock.sleep(CLOSE_PATIENCE_MS, patience.signal);
      await Promise.race([gateway.destroy({ reason: 'stopping', code: KEPT }), enough]);
      patience.abort();
    },
  };
}

function createManager(options: GatewayOptions, logins: Logins, closed: AbortSignal): WebSocketManager {
  let unusable = 0;
  const sessions = new Map<number, SessionInfo>();
  const gateway = new WebSocketManager({
    token: options.token,
    intents: options.intents,
    rest: options.rest,
    shardCount: 1,
    // A client that was about to connect again when it was closed waits here for ever instead.
    retrieveSessionInfo: (shard) => (closed.aborted ? new Promise(() => {}) : (sessions.get(shard) ?? null)),
    updateSessionInfo: (shard, session) => {
      if (session) sessions.set(shard, session);
      else sessions.delete(shard);
    },
    buildIdentifyThrottler: () => logins,
    buildStrategy: (manager) =>
      new GuardedShards(manager, (problem) => {
        unusable += 1;
        if (unusable >= UNUSABLE_MAX) sessions.clear();
        options.log.warn({ problem, unusable }, 'the Discord gateway sent something unusable; connecting again');
      }),
  });
  gateway.on(WebSocketShardEvents.Ready, ({ data }) => options.onReady(data));
  gateway.on(WebSocketShardEvents.Resumed, () => options.onResumed());
  gateway.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    const t: string = data.t;
    // A session that only begins again and again has got no further.
    if (t !== 'READY' && t !== 'RESUMED') unusable = 0;
    options.onPacket({ t, d: data.d, s: data.s });
  });
  gateway.on(WebSocketShardEvents.Error, ({ error }) => options.onError(error));
  gateway.on(WebSocketShardEvents.Closed, ({ code }) => {
    const why = FATAL.get(code);
    if (code === DISALLOWED_INTENTS && options.onRefusedIntents()) return;
    if (why === undefined) options.onClosed(code);
    else options.onFatal(new OperatorError(why));
  });
  return gateway;
}
