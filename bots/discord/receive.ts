import type { REST } from '@discordjs/rest';
import type { AcceptEvents, Immediate, OperatorError } from '../../core/channel.ts';
import type { Event } from '../../core/language.ts';
import { backoff, type Clock } from '../clock.ts';
import { isObject, type Json, objectAt, objectsAt, textAt } from '../read.ts';
import type { Answers } from './answers.ts';
import { Backfill } from './backfill.ts';
import { isUnauthorized } from './errors.ts';
import { createGateway, type Gateway, INTENTS, MEMBERS_INTENT, refusedIntents } from './gateway.ts';
import { Guilds } from './guilds.ts';
import type { Health } from './health.ts';
import { toEvents } from './inbound.ts';
import { acknowledge } from './interactions.ts';
import { isNewer, type LastSeen } from './last-seen.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { type Places, userOfChat } from './places.ts';
import { type Bot, type Packet, ROSTER } from './surroundings.ts';

/** Packets looked at together: about half are our own words, told to us again. */
const BATCH = 200;
/** Members that are looked through for who leads a server (Discord, "List Guild Members": at most 1,000 a call). */
const MEMBERS_MAX = 1000;
/** Places where the newest message is remembered; after a stop no more are asked than Backfill's most. */
const PLACES_MAX = 20_000;

/** What receiving needs. */
export interface ReceiveOptions {
  rest: REST;
  token: string;
  paceOff: boolean;
  places: Places;
  answers: Answers;
  lastSeen: LastSeen;
  immediate: Immediate;
  health: Health;
  log: Log;
  scrub: Scrub;
  clock: Clock;
  patienceMs: number;
  isRoom(channel: string): boolean;
  /** Called with who we are, at every new session. */
  onSelf(self: Bot): void;
}

/**
 * Listens at the gateway until the signal is aborted. What arrives is handed in in order, and offered again until it was
 * accepted. Rejects with an OperatorError when the gateway will not have us.
 */
export async function receiveByGateway(
  options: ReceiveOptions,
  accept: AcceptEvents,
  signal: AbortSignal,
): Promise<void> {
  const receiver = new Receiver(options, accept, signal);
  await receiver.run();
}

class Receiver {
  private readonly options: ReceiveOptions;
  private readonly accept: AcceptEvents;
  private readonly signal: AbortSignal;
  private readonly queue: Packet[] = [];
  private readonly backfill: Backfill;
  private readonly seen = new Map<string, string>();
  private readonly listed = new Set<string>();
  private readonly guilds = new Guilds();
  private readonly rosters = new Map<string, string>();
  private self: Bot | undefined;
  /** To be connected anew, without what the gateway does not grant. */
  private withoutMembers = false;
  private fatal: OperatorError | undefined;
  private wake: () => void = () => {};

  constructor(options: ReceiveOptions, accept: AcceptEvents, signal: AbortSignal) {
    this.options = options;
    this.accept = accept;
    this.signal = signal;
    this.backfill = new Backfill(options);
  }

  async run(): Promise<void> {
    const { signal, options } = this;
    for (const [channel, message] of Object.entries(await options.lastSeen.load())) this.seen.set(channel, message);
    if (signal.aborted) return;
    const stop = () => this.wake();
    signal.addEventListener('abort', stop);
    let gateway = this.open(INTENTS);
    try {
      void this.connect(gateway);
      while (!signal.aborted && !this.fatal) {
        if (this.withoutMembers) {
          this.withoutMembers = false;
          await gateway.close();
          gateway = this.open(INTENTS & ~MEMBERS_INTENT);
          void this.connect(gateway);
        }
        await this.step();
      }
      // What already came is handed in; the platform will not send it again, but for what is fetched at the next start.
      const left = this.queue.splice(0).filter((packet) => !this.isFetchedLater(packet));
      if (left.length > 0) await this.acceptOnce(this.eventsOf(left));
    } finally {
      signal.removeEventListener('abort', stop);
      await gateway.close();
    }
    if (this.fatal) throw this.fatal;
  }

  private open(intents: number): Gateway {
    const { rest, token, paceOff, log, scrub, clock, health } = this.options;
    return createGateway({
      rest,
      token,
      paceOff,
      log,
      scrub,
      clock,
      intents,
      onRefusedIntents: () => {
        if ((intents & MEMBERS_INTENT) === 0) return false;
        const why = refusedIntents(MEMBERS_INTENT);
        log.warn(
          { why },
          'who joins a server cannot be seen, nor who is renamed: impostors are noticed when they write',
        );
        this.withoutMembers = true;
        this.wake();
        return true;
      },
      onPacket: (packet) => this.arrived(packet),
      onReady: (ready) => this.ready(ready),
      onResumed: () => this.well(),
      onClosed: (code) => {
        const failures = health.failed(`the gateway closed the connection (${code})`);
        log.info({ code, failures }, 'the Discord gateway closed; connecting again');
      },
      onError: (error) => {
        log.warn({ problem: describe(error, scrub) }, 'the connection to the Discord gateway failed');
      },
      onWaiting: (why) => health.refused(why),
      onFatal: (error) => {
        health.refused(error.message);
        this.fatal = error;
        this.wake();
      },
    });
  }

  /** Connects, again and again if it must be; afterwards the client keeps the connection up by itself. */
  private async connect(gateway: Gateway): Promise<void> {
    const { clock, log, scrub, health } = this.options;
    for (let attempt = 1; !this.signal.aborted && !this.fatal; attempt += 1) {
      try {
        await gateway.connect();
        return;
      } catch (error) {
        if (this.signal.aborted || this.fatal) return;
        const problem = describe(error, scrub);
        if (isUnauthorized(error)) health.token(false);
        this.options.rest.setToken(this.options.token);
        const failures = health.failed(`Discord cannot be reached: ${problem}`);
        if (failures === 1 || failures % 10 === 0) log.warn({ problem, failures }, 'the gateway could not be reached');
        await clock.sleep(isUnauthorized(error) ? 30_000 : backoff(attempt), this.signal);
      }
    }
  }

  private ready(ready: unknown): void {
    try {
      this.begin(ready);
    } catch (error) {
      this.skipped({ t: 'READY', d: undefined }, error);
    }
  }

  private begin(ready: unknown): void {
    const user = isObject(ready) ? objectAt(ready, 'user') : undefined;
    const id = user && textAt(user, 'id');
    if (!isObject(ready) || !user || id === undefined) {
      this.options.log.error({}, 'the gateway’s READY names no user: it is ignored');
      return;
    }
    const application = objectAt(ready, 'application');
    this.self = {
      id,
      username: textAt(user, 'username') ?? id,
      application: (application && textAt(application, 'id')) ?? id,
    };
    for (const guild of objectsAt(ready, 'guilds')) this.listed.add(textAt(guild, 'id') ?? '');
    this.options.health.loggedIn(this.self.username);
    this.options.onSelf(this.self);
    // A new session: whatever was said since we last heard may have been missed.
    this.options.places.forgetNewest();
    this.backfill.expect(this.seen);
    this.well();
    this.wake();
  }

  private well(): void {
    this.options.health.token(true);
    if (this.options.health.well()) this.options.log.info({}, 'connected to Discord again');
  }

  /** Takes a dispatch as it comes. Nothing in it, however odd, may throw into the client. */
  private arrived(packet: Packet): void {
    try {
      const { places } = this.options;
      if (this.self) places.learn(packet.t, packet.d, this.self.id);
      if (this.self) this.guilds.learn(packet.t, packet.d, this.self.id);
      this.lookWhoLeads(packet);
      if (packet.t === 'GUILD_CREATE') this.expectThreads(packet.d);
      if (packet.t === 'INTERACTION_CREATE' && !this.interacted(packet.d)) return;
      // A server is told of once it is known who leads it.
      if (packet.t === 'GUILD_CREATE' || !INTERESTING.has(packet.t)) return;
      this.queue.push(this.isOwnWords(packet) ? briefly(packet) : packet);
      this.wake();
    } catch (error) {
      this.skipped(packet, error);
    }
  }

  /** Who leads a server is looked up when it comes into sight, and again when its roles change. */
  private lookWhoLeads({ t, d }: Packet): void {
    if (!isObject(d)) return;
    const guild = textAt(d, t === 'GUILD_CREATE' ? 'id' : 'guild_id');
    if (guild === undefined || d.unavailable === true) return;
    if (t === 'GUILD_CREATE') void this.fetchRoster(guild).then(() => this.serverSeen(guild, { t, d }));
    if (t === 'GUILD_ROLE_UPDATE' || t === 'GUILD_ROLE_DELETE') {
      void this.fetchRoster(guild).then(() => this.rosterChanged(guild));
    }
    if (t === 'GUILD_MEMBER_UPDATE' || t === 'GUILD_MEMBER_REMOVE') this.rosterChanged(guild);
  }

  private async fetchRoster(guild: string): Promise<void> {
    const { rest, log, scrub } = this.options;
    try {
      const query = new URLSearchParams({ limit: String(MEMBERS_MAX) });
      const members: unknown = await rest.get(`/guilds/${guild}/members`, { query, signal: this.signal });
      if (Array.isArray(members)) this.guilds.roster(guild, members.filter(isObject));
    } catch (error) {
      if (this.signal.aborted) return;
      log.warn({ guild, problem: describe(error, scrub) }, 'who leads a server could not be looked up');
    }
  }

  private serverSeen(guild: string, packet: Packet): void {
    this.rosters.set(guild, this.leads(guild));
    this.queue.push(packet);
    this.wake();
  }

  private leads(guild: string): string {
    return JSON.stringify([this.guilds.leaders(guild), this.guilds.allows(guild)]);
  }

  /** Hands in who leads a server, when that is not what was handed in last. */
  private rosterChanged(guild: string): void {
    const leads = this.leads(guild);
    // Before the server itself was told of, this belongs to that.
    if (!this.rosters.has(guild) || this.rosters.get(guild) === leads) return;
    this.rosters.set(guild, leads);
    this.queue.push({ t: ROSTER, d: { guild_id: guild } });
    this.wake();
  }

  /** Threads that we opened and have no word of: the program was killed before it could note any. */
  private expectThreads(guild: unknown): void {
    if (!isObject(guild)) return;
    for (const thread of objectsAt(guild, 'threads')) {
      const id = textAt(thread, 'id');
      if (id !== undefined && !this.seen.has(id) && this.options.places.get(id)?.ours) this.backfill.expectAll(id);
    }
  }

  private interacted(data: unknown): boolean {
    if (!isObject(data) || !this.self) return false;
    const { self } = this;
    const channel = textAt(data, 'channel_id');
    const member = objectAt(data, 'member');
    const user = member && objectAt(member, 'user');
    const id = user && textAt(user, 'id');
    if (channel !== undefined && id !== undefined) this.options.places.home(id, channel);
    const place = (at: string) => this.options.places.get(at);
    return acknowledge(data, { ...this.options, self, place });
  }

  /** Hands in what came, or asks one channel for what was missed, or waits for either. */
  private async step(): Promise<void> {
    if (this.queue.length > 0) return this.handIn();
    const missed = this.self && this.backfill.next();
    if (missed !== undefined) return this.catchUp(missed);
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (this.queue.length > 0 || this.withoutMembers || this.signal.aborted || this.fatal) resolve();
    });
  }

  private async handIn(): Promise<void> {
    // What a channel said while nobody listened goes before what it says now.
    const next = this.queue.slice(0, BATCH);
    const behind = next.findIndex((packet) => this.backfill.awaits(channelOf(packet)));
    const first = next[0];
    if (behind === 0 && first) return this.catchUp(channelOf(first));
    const batch = this.queue.splice(0, behind < 0 ? BATCH : behind);
    await this.acceptUntilDone(batch);
  }

  private async catchUp(channel: string): Promise<void> {
    const messages = await this.backfill.fetch(channel, this.self?.id ?? '', this.signal);
    this.forgetEditsOf(messages);
    const guild = this.options.places.get(channel)?.guild;
    const whole = (message: Json): Json => (guild === undefined ? message : { ...message, guild_id: guild });
    await this.acceptUntilDone(messages.map((message) => ({ t: 'MESSAGE_CREATE', d: whole(message) })));
  }

  /** What was fetched bears its edits already; told of them again, the desk would see older words as newer ones. */
  private forgetEditsOf(messages: readonly Json[]): void {
    const edited = new Map(messages.map((message) => [message.id, String(message.edited_timestamp ?? '')]));
    const isOld = ({ t, d }: Packet) =>
      t === 'MESSAGE_UPDATE' && isObject(d) && (edited.get(d.id) ?? '') >= String(d.edited_timestamp ?? '~');
    const kept = this.queue.filter((packet) => !isOld(packet));
    this.queue.splice(0, this.queue.length, ...kept);
  }

  private eventsOf(packets: readonly Packet[]): Event[] {
    const { self, listed } = this;
    const { places, clock, isRoom } = this.options;
    if (!self) return [];
    return packets.flatMap((packet) => {
      try {
        const events = toEvents(packet, {
          self,
          place: (channel) => places.get(channel),
          isRoom,
          known: (guild) => listed.has(guild),
          guilds: this.guilds,
          now: clock.now(),
        });
        for (const event of events) this.noteDirect(event, packet);
        return events;
      } catch (error) {
        this.skipped(packet, error);
        return [];
      }
    });
  }

  /** A DM tells by which channel its author can be reached. */
  private noteDirect({ chat, kind }: Event, packet: Packet): void {
    const user = userOfChat(chat.id);
    if (user === undefined || (kind !== 'message' && kind !== 'command')) return;
    if (packet.t !== 'MESSAGE_CREATE' || !isObject(packet.d)) return;
    const channel = channelOf(packet);
    if (this.options.places.get(channel)?.member === user) return;
    this.options.places.direct(user, channel);
    this.options.places.setClosed(user, false);
  }

  private async acceptUntilDone(packets: readonly Packet[]): Promise<void> {
    const { clock, log, scrub, health } = this.options;
    const events = this.eventsOf(packets);
    for (;;) {
      try {
        await this.begins(packets);
        if (events.length > 0) await this.accept(events);
        health.well();
        break;
      } catch (error) {
        const problem = describe(error, scrub);
        const failures = health.failed(`received events cannot be stored: ${problem}`);
        log.error({ events: events.length, problem, failures }, 'received events could not be stored; trying again');
        if (!this.signal.aborted) await clock.sleep(backoff(failures), this.signal);
        if (this.signal.aborted) return;
      }
    }
    await this.remember(packets, events);
  }

  /** Notes conversations that begin here. Threads need none: those that are ours are told of at every start. */
  private async begins(packets: readonly Packet[]): Promise<void> {
    const begun: Record<string, string> = {};
    for (const { t, d } of packets) {
      if (t !== 'MESSAGE_CREATE' || !isObject(d) || d.guild_id !== undefined) continue;
      const channel = channelOf({ t, d });
      if (typeof d.id !== 'string' || !/^\d{1,20}$/.test(d.id)) continue;
      if (!this.seen.has(channel)) begun[channel] ??= String(BigInt(d.id) - 1n);
    }
    if (Object.keys(begun).length === 0) return;
    await this.options.lastSeen.begin(begun);
    for (const [channel, message] of Object.entries(begun)) this.see(channel, message);
  }

  private async acceptOnce(events: readonly Event[]): Promise<void> {
    try {
      if (events.length > 0) await this.accept(events);
    } catch (error) {
      const problem = describe(error, this.options.scrub);
      this.options.log.warn({ events: events.length, problem }, 'stopped before received events could be stored');
    }
  }

  /** Only DMs and threads are caught up with; what a whole server says is too much, and not for us. */
  private async remember(packets: readonly Packet[], events: readonly Event[]): Promise<void> {
    const heard = new Set(events.map((event) => ('message' in event ? event.message : undefined)));
    const changed: Record<string, string> = {};
    for (const packet of packets) {
      if (packet.t !== 'MESSAGE_CREATE' || !isObject(packet.d)) continue;
      const channel = channelOf(packet);
      const { id, guild_id: guild } = packet.d;
      const place = this.options.places.get(channel);
      const ours = place ? place.kind !== 'channel' : guild === undefined;
      if (!ours || typeof id !== 'string' || !isNewer(id, this.seen.get(channel))) continue;
      // Our own first words in a thread or DM begin it: from there on answers are waited for.
      if (!heard.has(id) && (this.seen.has(channel) || !this.isOwn(packet.d))) continue;
      this.see(channel, id);
      changed[channel] = id;
    }
    if (Object.keys(changed).length === 0) return;
    try {
      await this.options.lastSeen.save(changed);
    } catch (error) {
      const problem = describe(error, this.options.scrub);
      this.options.log.warn({ problem }, 'where listening stopped could not be noted');
    }
  }

  private see(channel: string, message: string): void {
    this.seen.delete(channel);
    this.seen.set(channel, message);
    if (this.seen.size <= PLACES_MAX) return;
    const longest = this.seen.keys().next();
    if (!longest.done) this.seen.delete(longest.value);
  }

  /** Said where something earlier has yet to be fetched: what comes later must not go before it. */
  private isFetchedLater(packet: Packet): boolean {
    return packet.t === 'MESSAGE_CREATE' && this.backfill.awaits(channelOf(packet));
  }

  private isOwnWords({ t, d }: Packet): boolean {
    return t === 'MESSAGE_CREATE' && isObject(d) && this.isOwn(d);
  }

  private isOwn(message: Json): boolean {
    const from = objectAt(message, 'author');
    return from !== undefined && textAt(from, 'id') === this.self?.id;
  }

  private skipped({ t }: Packet, error: unknown): void {
    const problem = describe(error, this.options.scrub);
    this.options.log.warn({ kind: t, problem }, 'a Discord dispatch could not be understood and was skipped');
  }
}

const INTERESTING: ReadonlySet<string> = new Set([
  'MESSAGE_CREATE',
  'MESSAGE_UPDATE',
  'INTERACTION_CREATE',
  'GUILD_CREATE',
  'GUILD_DELETE',
  'GUILD_MEMBER_ADD',
  'GUILD_MEMBER_UPDATE',
]);

function channelOf({ d }: Packet): string {
  return (isObject(d) && typeof d.channel_id === 'string' && d.channel_id) || '';
}

/** Of our own words only where they stand is of use: what they say need not wait in memory behind what members say. */
function briefly({ t, d }: Packet): Packet {
  if (!isObject(d)) return { t, d };
  const { id, type, channel_id, guild_id, author } = d;
  return { t, d: { id, type, channel_id, guild_id, author } };
}
