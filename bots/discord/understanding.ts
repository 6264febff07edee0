import type { Event } from '../../core/language/event.ts';
import type { Clock } from '../clock.ts';
import { isObject, type Json, objectAt, objectsAt, textAt } from '../read.ts';
import type { Guilds } from './guilds.ts';
import { toEvents } from './inbound.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { type Places, userOfChat } from './places.ts';
import { type Bot, channelOf, type Packet } from './surroundings.ts';

/** What understanding needs. */
export interface UnderstandingOptions {
  places: Places;
  guilds: Guilds;
  clock: Clock;
  log: Log;
  scrub: Scrub;
  isRoom(channel: string): boolean;
}

/** What dispatches mean to the desk, in the light of who we are and what is known of places. */
export class Understanding {
  private readonly options: UnderstandingOptions;
  private readonly listed = new Set<string>();
  /** Who we are, once READY told. */
  self: Bot | undefined;

  constructor(options: UnderstandingOptions) {
    this.options = options;
  }

  /** Takes what READY says of us; undefined when it names no user. */
  began(ready: Json): Bot | undefined {
    const user = objectAt(ready, 'user');
    const id = user && textAt(user, 'id');
    if (!user || id === undefined) return undefined;
    const application = objectAt(ready, 'application');
    this.self = {
      id,
      username: textAt(user, 'username') ?? id,
      application: (application && textAt(application, 'id')) ?? id,
    };
    for (const guild of objectsAt(ready, 'guilds')) this.listed.add(textAt(guild, 'id') ?? '');
    return this.self;
  }

  /** The events of dispatches, in order; one that cannot be understood is skipped. */
  eventsOf(packets: readonly Packet[]): Event[] {
    const { self, listed } = this;
    const { places, guilds, clock, isRoom } = this.options;
    if (!self) return [];
    return packets.flatMap((packet) => {
      try {
        const events = toEvents(packet, {
          self,
          place: (channel) => places.get(channel),
          isRoom,
          known: (guild) => listed.has(guild),
          guilds,
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

  /** Whether a message is our own. */
  isOwn(message: Json): boolean {
    const from = objectAt(message, 'author');
    return from !== undefined && textAt(from, 'id') === this.self?.id;
  }

  /** Logs what could not be understood. */
  skipped({ t }: Packet, error: unknown): void {
    const { log, scrub } = this.options;
    log.warn(
      { kind: t, problem: describe(error, scrub) },
      'a Discord dispatch could not be understood and was skipped',
    );
  }

  /** A DM tells by which channel its author can be reached. */
  private noteDirect({ chat, kind }: Event, packet: Packet): void {
    const { places } = this.options;
    const user = userOfChat(chat.id);
    if (user === undefined || (kind !== 'message' && kind !== 'command')) return;
    if (packet.t !== 'MESSAGE_CREATE' || !isObject(packet.d)) return;
    const channel = channelOf(packet);
    if (places.get(channel)?.member === user) return;
    places.direct(user, channel);
    places.setClosed(user, false);
  }
}
