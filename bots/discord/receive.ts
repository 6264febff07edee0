import type { REST } from '@discordjs/rest';
import type { AcceptEvents, Immediate, OperatorError } from '../../core/channel.ts';
import type { Clock } from '../clock.ts';
import { isObject, objectAt, objectsAt, textAt } from '../read.ts';
import { untilStored } from '../until-stored.ts';
import type { Answers } from './answers.ts';
import { Backfill } from './backfill.ts';
import { Connection } from './connection.ts';
import { Conversations } from './conversations.ts';
import { Guilds } from './guilds.ts';
import type { Health } from './health.ts';
import { acknowledge } from './interactions.ts';
import type { LastSeen } from './last-seen.ts';
import { describe, type Log, type Scrub } from './log.ts';
import type { Places } from './places.ts';
import { Resuming } from './resuming.ts';
import { Rosters } from './rosters.ts';
import { type Bot, channelOf, type Packet } from './surroundings.ts';
import { Understanding } from './understanding.ts';

/** Packets looked at together: about half are our own words, told to us again. */
const BATCH = 200;
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
  private readonly conversations: Conversations;
  private readonly resuming: Resuming;
  /** What the last session missed is being taken: it goes before everything else. */
  private replaying: Promise<void> | undefined;
  /** Something that came was not accepted: the platform is to repeat it. */
  private unsafe = false;
  private readonly understanding: Understanding;
  private readonly rosters: Rosters;
  private fatal: OperatorError | undefined;
  private wake: () => void = () => {};

  constructor(options: ReceiveOptions, accept: AcceptEvents, signal: AbortSignal) {
    this.options = options;
    this.accept = accept;
    this.signal = signal;
    this.backfill = new Backfill(options);
    this.conversations = new Conversations(options);
    this.resuming = new Resuming(options);
    const guilds = new Guilds();
    this.understanding = new Understanding({ ...options, guilds });
    this.rosters = new Rosters({ ...options, guilds, signal, hand: (packet) => this.enqueue(packet) });
  }

  async run(): Promise<void> {
    const { signal, options } = this;
    await this.conversations.load();
    await this.resuming.load();
    if (signal.aborted) return;
    const stop = () => this.wake();
    signal.addEventListener('abort', stop);
    const connection = new Connection({
      ...options,
      signal,
      onPacket: (packet) => this.arrived(packet),
      onReady: (ready) => this.ready(ready),
      onResumed: () => this.well(),
      onFatal: (error) => {
        this.fatal = error;
        this.wake();
      },
    });
    try {
      connection.open();
      while (!signal.aborted && !this.fatal) await this.step();
      // What already came is handed in; the platform will not send it again, but for what is fetched at the next start.
      const came = this.queue.splice(0);
      const left = came.filter((packet) => !this.isFetchedLater(packet));
      // The session is asked for what is fetched later, too: the rest of it would go before.
      if (left.length < came.length) this.unsafe = true;
      if (left.length > 0) await this.acceptOnce(left.filter((packet) => !this.backfill.bears(packet)));
      if (!this.unsafe) await this.resuming.save();
    } finally {
      signal.removeEventListener('abort', stop);
      await connection.close();
    }
    if (this.fatal) throw this.fatal;
  }

  private ready(ready: unknown): void {
    try {
      this.begin(ready);
    } catch (error) {
      this.understanding.skipped({ t: 'READY', d: undefined }, error);
    }
  }

  private begin(ready: unknown): void {
    const self = isObject(ready) ? this.understanding.began(ready) : undefined;
    if (!isObject(ready) || !self) {
      this.options.log.error({}, 'the gateway’s READY names no user: it is ignored');
      return;
    }
    this.options.health.loggedIn(self.username);
    this.options.onSelf(self);
    // A new session: whatever was said since we last heard may have been missed.
    this.options.places.forgetNewest();
    this.backfill.expect(this.conversations.heard());
    this.resuming.began(ready);
    this.replaying ??= this.takeMissed();
    this.well();
    this.wake();
  }

  private async takeMissed(): Promise<void> {
    const missed = await this.resuming.missed(this.signal);
    // Known conversations are fetched whole, and in order; only of new ones is there nothing else to go by.
    const packets = missed
      .filter((packet) => !this.conversations.knows(channelOf(packet)))
      .map((packet) => (this.isOwnWords(packet) ? briefly(packet) : packet));
    while (packets.length > 0) await this.acceptUntilDone(packets.splice(0, BATCH));
    this.wake();
  }

  private well(): void {
    this.options.health.token(true);
    if (this.options.health.well()) this.options.log.info({}, 'connected to Discord again');
  }

  /** Takes a dispatch as it comes. Nothing in it, however odd, may throw into the client. */
  private arrived(packet: Packet): void {
    try {
      const { self } = this.understanding;
      if (self) this.options.places.learn(packet.t, packet.d, self.id);
      if (self) this.rosters.learn(packet, self.id);
      if (packet.t === 'GUILD_CREATE') this.expectThreads(packet.d);
      if (packet.t === 'INTERACTION_CREATE' && !this.interacted(packet.d)) return;
      // A server is told of once it is known who leads it.
      if (packet.t === 'GUILD_CREATE' || !INTERESTING.has(packet.t)) return;
      this.enqueue(this.isOwnWords(packet) ? briefly(packet) : packet);
    } catch (error) {
      this.understanding.skipped(packet, error);
    } finally {
      this.resuming.arrived(packet);
    }
  }

  private enqueue(packet: Packet): void {
    this.queue.push(packet);
    this.wake();
  }

  /** Threads that we opened and have no word of: the program was killed before it could note any. */
  private expectThreads(guild: unknown): void {
    if (!isObject(guild)) return;
    for (const thread of objectsAt(guild, 'threads')) {
      const id = textAt(thread, 'id');
      if (id !== undefined && !this.conversations.knows(id) && this.options.places.get(id)?.ours)
        this.backfill.expectAll(id);
    }
  }

  private interacted(data: unknown): boolean {
    const { self } = this.understanding;
    if (!isObject(data) || !self) return false;
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
    await this.replaying;
    if (this.queue.length > 0) return this.handIn();
    const missed = this.understanding.self && this.backfill.next();
    if (missed !== undefined) return this.catchUp(missed);
    if (this.understanding.self && !this.unsafe) await this.resuming.save();
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (this.queue.length > 0 || this.signal.aborted || this.fatal) resolve();
    });
  }

  private async handIn(): Promise<void> {
    // What a channel said while nobody listened goes before what it says now.
    const next = this.queue.slice(0, BATCH);
    const behind = next.findIndex((packet) => this.backfill.awaits(channelOf(packet)));
    const first = next[0];
    if (behind === 0 && first) return this.catchUp(channelOf(first));
    const batch = this.queue.splice(0, behind < 0 ? BATCH : behind);
    // Told again of what was fetched, the desk would see older words as newer ones.
    await this.acceptUntilDone(batch.filter((packet) => !this.backfill.bears(packet)));
  }

  private async catchUp(channel: string): Promise<void> {
    const missed = await this.backfill.fetch(channel, this.understanding.self?.id ?? '', this.signal);
    // What could not be stored is fetched at the next start: nothing said there now may go before it.
    if (!(await this.acceptUntilDone(missed))) this.backfill.expect(this.conversations.heard());
  }

  /** False when it was stopped before they could be stored. */
  private async acceptUntilDone(packets: readonly Packet[]): Promise<boolean> {
    const { log, scrub } = this.options;
    const events = this.understanding.eventsOf(packets);
    const store = async () => {
      await this.conversations.begin(packets);
      if (events.length > 0) await this.accept(events);
    };
    try {
      await untilStored(events.length, store, this.signal, { ...this.options, describe });
    } catch {
      // Told where it happened; nobody listens any more.
      this.unsafe = true;
      return false;
    }
    try {
      await this.conversations.remember(packets, events, (message) => this.understanding.isOwn(message));
    } catch (error) {
      log.warn({ problem: describe(error, scrub) }, 'where listening stopped could not be noted');
    }
    return true;
  }

  private async acceptOnce(packets: readonly Packet[]): Promise<void> {
    const events = this.understanding.eventsOf(packets);
    try {
      await this.conversations.begin(packets);
      if (events.length > 0) await this.accept(events);
      await this.conversations.remember(packets, events, (message) => this.understanding.isOwn(message));
    } catch (error) {
      this.unsafe = true;
      const problem = describe(error, this.options.scrub);
      this.options.log.warn({ events: events.length, problem }, 'stopped before received events could be stored');
    }
  }

  /** Said where something earlier has yet to be fetched: what comes later must not go before it. */
  private isFetchedLater(packet: Packet): boolean {
    return packet.t === 'MESSAGE_CREATE' && this.backfill.awaits(channelOf(packet));
  }

  private isOwnWords({ t, d }: Packet): boolean {
    return t === 'MESSAGE_CREATE' && isObject(d) && this.understanding.isOwn(d);
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

/** Of our own words only where they stand is of use: what they say need not wait in memory behind what members say. */
function briefly({ t, d }: Packet): Packet {
  if (!isObject(d)) return { t, d };
  const { id, type, channel_id, guild_id, author } = d;
  return { t, d: { id, type, channel_id, guild_id, author } };
}
