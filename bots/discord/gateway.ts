import type { REST } from '@discordjs/rest';
import { type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { OperatorError } from '../../core/channel.ts';
import type { Packet } from './inbound.ts';
import type { Log } from './log.ts';

/** GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES, and MESSAGE_CONTENT, which is privileged (Discord, "Gateway Intents"). */
export const INTENTS = (1 << 0) | (1 << 9) | (1 << 12) | (1 << 15);

/** Closings that no reconnecting mends (Discord, "Gateway Close Event Codes"), as the operator is told of them. */
const FATAL: ReadonlyMap<number, string> = new Map([
  [4004, 'Discord refused the token at the gateway: check DISCORD_BOT_TOKEN.'],
  [4010, 'Discord refused the shard: this is a fault of the program.'],
  [4011, 'Discord asks for sharding: the bot is in too many servers for this program.'],
  [4012, 'Discord no longer speaks this version of the gateway: update the program.'],
  [4013, 'Discord refused the intents: this is a fault of the program.'],
  [
    4014,
    'Discord refused the Message Content intent: turn on "Message Content Intent" in the Developer Portal (your application, Bot, Privileged Gateway Intents).',
  ],
]);

/** What the gateway needs. */
export interface GatewayOptions {
  rest: REST;
  token: string;
  log: Log;
  /** Logins need not be spaced out: only against an emulator. */
  paceOff: boolean;
  onPacket(packet: Packet): void;
  /** Connected with a new session; events since the last one are lost. */
  onReady(ready: unknown): void;
  /** Connected again with the same session; nothing was lost. */
  onResumed(): void;
  /** The connection went; it is made again by itself. */
  onClosed(code: number): void;
  onError(error: Error): void;
  /** The gateway will not have us until the operator mends something. */
  onFatal(error: OperatorError): void;
}

/** A connection to the gateway. */
export interface Gateway {
  /**
   * Connects. Rejects when the API cannot say where the gateway is, or has no login left for us: then it may be called
   * again. Else the client connects, resumes, re-identifies and beats its heart by itself until `close`.
   */
  connect(): Promise<void>;
  close(): Promise<void>;
}

/** Makes a gateway connection; nothing is connected before `connect`. */
export function createGateway(options: GatewayOptions): Gateway {
  const state = { closed: false };
  const gateway = createManager(options, state);
  return {
    async connect() {
      const { session_start_limit: logins } = await gateway.fetchGatewayInformation(true);
      if (logins.remaining < 1) throw new Error('no login is left for today (session_start_limit)');
      // What goes wrong from here on, the client tries again itself: a second connect would make a second session.
      gateway.connect().catch((error) => options.onError(error instanceof Error ? error : new Error(String(error))));
    },
    async close() {
      state.closed = true;
      await gateway.destroy({ reason: 'stopping' });
    },
  };
}

function createManager(options: GatewayOptions, state: { closed: boolean }): WebSocketManager {
  const sessions = new Map<number, SessionInfo>();
  const gateway = new WebSocketManager({
    token: options.token,
    intents: INTENTS,
    rest: options.rest,
    shardCount: 1,
    // A client that was about to connect again when it was closed waits here for ever instead.
    retrieveSessionInfo: (shard) => (state.closed ? new Promise(() => {}) : (sessions.get(shard) ?? null)),
    updateSessionInfo: (shard, session) => {
      if (session) sessions.set(shard, session);
      else sessions.delete(shard);
    },
    ...(options.paceOff ? { buildIdentifyThrottler: () => ({ waitForIdentify: () => Promise.resolve() }) } : {}),
  });
  gateway.on(WebSocketShardEvents.Ready, ({ data }) => options.onReady(data));
  gateway.on(WebSocketShardEvents.Resumed, () => options.onResumed());
  gateway.on(WebSocketShardEvents.Dispatch, ({ data }) => options.onPacket({ t: data.t, d: data.d }));
  gateway.on(WebSocketShardEvents.Error, ({ error }) => options.onError(error));
  gateway.on(WebSocketShardEvents.Closed, ({ code }) => {
    const why = FATAL.get(code);
    if (why === undefined) options.onClosed(code);
    else options.onFatal(new OperatorError(why));
  });
  return gateway;
}
