import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { isRecord, type Json } from './fields.ts';
import { LoginLimit } from './logins.ts';
import { applicationFlags } from './routes/commands.ts';
import { Session } from './session.ts';
import { type Dispatch, INTENT, type World } from './state.ts';
import { guildCreateView, memberView } from './views.ts';

/** Opcodes and close codes: docs, topics/opcodes-and-status-codes, "Gateway". */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;
const CLOSE = {
  unknownOpcode: 4001,
  decode: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;
const INTENTS_MAX = (1 << 26) - 1;
const LOST_KEPT = 2;

export interface GatewayOptions {
  world: World;
  accepts: (token: string) => boolean;
  /** Ms between heartbeats, as HELLO tells. */
  heartbeatMs: number;
  url: () => string;
  /** Called when a session begins, resumes or loses its connection. */
  onChange: (what: string, sessionId: string | undefined) => void;
}

interface Connection {
  readonly socket: WebSocket;
  session: Session | undefined;
}

/** The gateway: WebSocket connections, and the sessions they carry. */
export class Gateway {
  private readonly options: GatewayOptions;
  private readonly server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 4096 * 4 });
  private readonly connections = new Set<Connection>();
  /** Sessions that events go to: connected ones, and the newest that may yet be resumed. */
  private readonly sessions = new Map<string, Session>();
  /** The day's logins; one more than there are is turned away like a wrong token (Discord resets the token). */
  readonly logins: LoginLimit;
  /** Answers no heartbeats while true: the connection looks dead to the bot. */
  silent = false;
  /** How many coming connections are cut before a word is said. */
  refusals = 0;
  /** What is said instead of HELLO to coming connections, oldest first. */
  readonly hellos: (string | Uint8Array)[] = [];
  /** What becomes of READY on its way, for coming identifies; oldest first. */
  readonly readies: ((ready: Json) => unknown)[] = [];
  /** Identifies and resumes so far. */
  identified = 0;
  resumed = 0;

  constructor(options: GatewayOptions) {
    this.options = options;
    this.logins = new LoginLimit(options.world.clock);
  }

  /** Whether a bot is connected and identified. */
  get connected(): boolean {
    return [...this.connections].some(({ session }) => session !== undefined);
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.refusals > 0) {
      this.refusals -= 1;
      socket.destroy();
      return;
    }
    this.server.handleUpgrade(request, socket, head, (ws) => this.open(ws));
  }

  /** Sends an event to every session that asked for its kind. */
  dispatch(event: Dispatch): void {
    for (const session of this.sessions.values()) session.dispatch(event);
  }

  /** Sends any JSON as an event to every session, intents aside. */
  dispatchRaw(t: string, d: unknown): void {
    for (const session of this.sessions.values()) session.send(t, JSON.stringify(d));
  }

  /** Sends any frame to every connection, as it stands; bytes go as a binary one. */
  sendRaw(frame: string | Uint8Array): void {
    for (const { socket } of this.connections) socket.send(frame);
  }

  /** Cuts every connection without a word; the sessions can be resumed. */
  drop(): void {
    for (const { socket } of this.connections) socket.terminate();
  }

  /** Closes every connection with a code; the sessions can be resumed unless `forget`. */
  close(code: number, options: { forget?: boolean } = {}): void {
    for (const { socket } of this.connections) socket.close(code);
    if (options.forget === true) this.sessions.clear();
  }

  /** Asks every bot to reconnect and resume. */
  reconnect(): void {
    this.sendRaw(`{"op":${OP.reconnect},"d":null,"s":null,"t":null}`);
  }

  /** Tells every bot that its session is invalid; when it cannot be resumed, it is forgotten. */
  invalidate(resumable: boolean): void {
    if (!resumable) this.sessions.clear();
    this.sendRaw(`{"op":${OP.invalidSession},"d":${resumable},"s":null,"t":null}`);
  }

  /** Forgets every session: the next RESUME is answered with an invalid session. */
  forgetSessions(): void {
    this.sessions.clear();
    for (const connection of this.connections) connection.session = undefined;
  }

  async stop(): Promise<void> {
    for (const { socket } of this.connections) socket.terminate();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private open(socket: WebSocket): void {
    const connection: Connection = { socket, session: undefined };
    this.connections.add(connection);
    socket.on('message', (data) => this.receive(connection, data));
    // A killed bot resets its socket; what follows is the close.
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => this.closed(connection, code));
    const hello = { op: OP.hello, d: { heartbeat_interval: this.options.heartbeatMs }, s: null, t: null };
    socket.send(this.hellos.shift() ?? JSON.stringify(hello));
  }

  private closed(connection: Connection, code: number): void {
    this.connections.delete(connection);
    const { session } = connection;
    if (session === undefined || session.socket !== connection.socket) return;
    session.detach();
    // Docs: a close with 1000 or 1001 by the bot ends its session. Of the lost ones only the newest are kept.
    if (code === 1000 || code === 1001) this.sessions.delete(session.id);
    const lost = [...this.sessions.values()].filter((other) => other.socket === undefined);
    for (const { id } of lost.slice(0, -LOST_KEPT)) this.sessions.delete(id);
    this.options.onChange('lost', session.id);
  }

  private receive(connection: Connection, data: RawData): void {
    const frame = parse(data);
    if (frame === undefined) {
      connection.socket.close(CLOSE.decode, 'Error while decoding payload.');
      return;
    }
    const { op, d } = frame;
    if (op === OP.heartbeat) this.acknowledge(connection);
    else if (op === OP.identify) this.identify(connection, isRecord(d) ? d : {});
    else if (op === OP.resume) this.resume(connection, isRecord(d) ? d : {});
    else if (connection.session === undefined) connection.socket.close(CLOSE.notAuthenticated, 'Not authenticated.');
    else if (op === OP.members) this.sendMembers(connection.session, isRecord(d) ? d : {});
    else if (op !== OP.presence && op !== OP.voice) connection.socket.close(CLOSE.unknownOpcode, 'Unknown opcode.');
  }

  private acknowledge({ socket }: Connection): void {
    if (!this.silent) socket.send(`{"op":${OP.ack},"d":null,"s":null,"t":null}`);
  }

  private identify(connection: Connection, d: Json): void {
    const { socket } = connection;
    const { world } = this.options;
    const refusal = this.refusalOf(connection, d);
    if (refusal !== undefined) {
      socket.close(refusal.code, refusal.reason);
      return;
    }
    this.identified += 1;
    this.logins.use();
    const session = new Session(`fake-session-${world.ids.next()}`, Number(d.intents), socket);
    connection.session = session;
    this.sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id));
    const ready = this.ready(session, guilds);
    const change = this.readies.shift();
    session.send('READY', JSON.stringify(change === undefined ? ready : change(ready)));
    if ((session.intents & INTENT.guilds) !== 0) {
      for (const guild of guilds) {
        if (guild.arrives) session.send('GUILD_CREATE', JSON.stringify(guildCreateView(world, guild)));
      }
    }
    this.options.onChange('identified', session.id);
  }

  private refusalOf(connection: Connection, d: Json): { code: number; reason: string } | undefined {
    const { portal } = this.options.world;
    const intents = Number(d.intents);
    if (connection.session !== undefined) {
      return { code: CLOSE.alreadyAuthenticated, reason: 'Already authenticated.' };
    }
    if (typeof d.token !== 'string' || !this.options.accepts(d.token) || this.logins.left.remaining < 1) {
      return { code: CLOSE.authenticationFailed, reason: 'Authentication failed.' };
    }
    if (!Number.isInteger(intents) || intents < 0 || intents > INTENTS_MAX) {
      return { code: CLOSE.invalidIntents, reason: 'Invalid intent(s).' };
    }
    const disallowed =
      (!portal.messageContent && (intents & INTENT.messageContent) !== 0) ||
      (!portal.serverMembers && (intents & INTENT.members) !== 0) ||
      (!portal.presence && (intents & INTENT.presences) !== 0);
    return disallowed ? { code: CLOSE.disallowedIntents, reason: 'Disallowed intent(s).' } : undefined;
  }

  private ready(session: Session, guilds: readonly { id: string }[]): Json {
    const { world, url } = this.options;
    return {
      v: 10,
      user: { ...world.bot, mfa_enabled: false, verified: true, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: url(),
      shard: [0, 1],
      application: { id: world.bot.id, flags: applicationFlags(world) },
      private_channels: [],
      user_settings: {},
    };
  }

  private resume(connection: Connection, d: Json): void {
    const { socket } = connection;
    if (typeof d.token !== 'string' || !this.options.accepts(d.token)) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
      return;
    }
    const session = this.sessions.get(String(d.session_id));
    if (session === undefined) {
      socket.send(`{"op":${OP.invalidSession},"d":false,"s":null,"t":null}`);
      return;
    }
    const sequence = Number(d.seq);
    if (!session.canResumeFrom(sequence)) {
      socket.close(CLOSE.invalidSequence, 'Invalid seq.');
      return;
    }
    this.resumed += 1;
    connection.session = session;
    session.attach(socket, sequence);
    session.send('RESUMED', '{}');
    this.options.onChange('resumed', session.id);
  }

  /** Docs, topics/gateway-events, "Request Guild Members". */
  private sendMembers(session: Session, d: Json): void {
    const { world } = this.options;
    const guild = world.guilds.get(String(d.guild_id));
    if (guild === undefined) return;
    const wanted = Array.isArray(d.user_ids)
      ? d.user_ids.map(String)
      : typeof d.user_ids === 'string'
        ? [d.user_ids]
        : [];
    const all = wanted.length > 0 ? wanted : [...guild.members.keys()];
    const query = typeof d.query === 'string' ? d.query.toLowerCase() : '';
    const members = all.flatMap((id) => {
      const user = world.user(id);
      const member = user === undefined ? undefined : memberView(guild, user);
      const fits = member !== undefined && (member.nick ?? member.user.username).toLowerCase().startsWith(query);
      return fits ? [member] : [];
    });
    const not_found = wanted.filter((id) => !guild.members.has(id));
    const chunk = { guild_id: guild.id, members, chunk_index: 0, chunk_count: 1, not_found };
    session.send('GUILD_MEMBERS_CHUNK', JSON.stringify({ ...chunk, ...(d.nonce !== undefined && { nonce: d.nonce }) }));
  }
}

function parse(data: RawData): { op: number; d: unknown } | undefined {
  try {
    const frame: unknown = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : String(data));
    return isRecord(frame) && typeof frame.op === 'number' ? { op: frame.op, d: frame.d } : undefined;
  } catch {
    // Not JSON: the caller closes with "decode error", which is Discord's answer.
    return undefined;
  }
}
