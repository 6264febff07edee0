import { isObject, type Json, numberAt, objectsAt, textAt } from '../read.ts';
import { idAt } from './ids.ts';

/** Channel types (Discord, "Channel Types"). */
const THREADS = new Set([10, 11, 12]);
const PRIVATE_THREAD = 12;
const DM = 1;
const FORUM = 15;
/** DM channels remembered; the platform gives them again. */
const REMEMBERED = 20_000;

/** The chat id of a user's private conversation with us; `@` tells it from a channel's. */
export function privateChatId(user: string): string {
  return `@${user}`;
}

/** The user whose private conversation a chat id stands for; undefined for channels. */
export function userOfChat(chat: string): string | undefined {
  return chat.startsWith('@') ? chat.slice(1) : undefined;
}

/** A channel as far as it matters where something was said. */
export interface Place {
  id: string;
  kind: 'direct' | 'channel' | 'thread';
  /** A channel that holds posts only. */
  forum?: boolean;
  guild?: string;
  /** A thread's channel. */
  parent?: string;
  name?: string;
  /** A thread that we made. */
  ours?: boolean;
  /** The user id of the member whose private thread with us it is. */
  member?: string;
  /** The newest message, as far as known. */
  newest?: string;
}

/** The name of a member's private thread: who it belongs to can be read from it after a restart. */
export function privateThreadName(title: string, member: string): string {
  return `${title} · ${member}`;
}

/** The channels, threads and DMs that the gateway told of. */
export class Places {
  private readonly places = new Map<string, Place>();
  private readonly directs = new Map<string, string>();
  private readonly members = new Map<string, string>();
  private readonly homes = new Map<string, string>();
  private readonly closed = new Set<string>();

  /** Takes what a gateway dispatch says about channels. `self`: our user id. */
  learn(type: string, data: unknown, self: string): void {
    if (!isObject(data)) return;
    switch (type) {
      case 'GUILD_CREATE':
      case 'THREAD_LIST_SYNC': {
        const guild = textAt(data, type === 'GUILD_CREATE' ? 'id' : 'guild_id');
        for (const each of [...objectsAt(data, 'channels'), ...objectsAt(data, 'threads')]) this.add(each, self, guild);
        return;
      }
      case 'CHANNEL_CREATE':
      case 'CHANNEL_UPDATE':
      case 'THREAD_CREATE':
      case 'THREAD_UPDATE':
        this.add(data, self);
        return;
      case 'CHANNEL_DELETE':
      case 'THREAD_DELETE':
        this.remove(idAt(data, 'id'));
        return;
    }
  }

  /** Takes a channel object. */
  add(channel: Json, self: string, inGuild?: string): Place {
    const id = idAt(channel, 'id');
    const type = numberAt(channel, 'type') ?? 0;
    const guild = textAt(channel, 'guild_id') ?? inGuild;
    const parent = textAt(channel, 'parent_id');
    const name = textAt(channel, 'name');
    const newest = textAt(channel, 'last_message_id');
    const kind = type === DM ? 'direct' : THREADS.has(type) ? 'thread' : 'channel';
    const place: Place = { id, kind };
    if (type === FORUM) place.forum = true;
    if (guild !== undefined) place.guild = guild;
    if (parent !== undefined) place.parent = parent;
    if (name !== undefined) place.name = name;
    if (newest !== undefined) place.newest = newest;
    if (kind === 'thread' && textAt(channel, 'owner_id') === self) place.ours = true;
    const member = / · (\d{1,20})$/.exec(name ?? '')?.[1];
    if (type === PRIVATE_THREAD && member !== undefined && place.ours) {
      place.member = member;
      this.members.set(member, id);
    }
    this.places.set(id, place);
    return place;
  }

  remove(id: string): void {
    const place = this.places.get(id);
    if (place?.member !== undefined && this.members.get(place.member) === id) this.members.delete(place.member);
    this.places.delete(id);
  }

  get(id: string): Place | undefined {
    return this.places.get(id);
  }

  /** A new session: what is the newest message of a place will be told anew. */
  forgetNewest(): void {
    for (const place of this.places.values()) delete place.newest;
  }

  /** A user's DM channel, if known. */
  directOf(user: string): string | undefined {
    return this.directs.get(user);
  }

  forgetDirect(user: string): void {
    this.directs.delete(user);
  }

  /** Remembers a user's DM channel. */
  direct(user: string, channel: string): void {
    this.directs.delete(user);
    this.directs.set(user, channel);
    if (this.directs.size <= REMEMBERED) return;
    const oldest = this.directs.keys().next();
    if (!oldest.done) this.directs.delete(oldest.value);
  }

  /** The private thread we have with a member whose DMs are closed, if there is one. */
  privateThreadOf(member: string): string | undefined {
    return this.members.get(member);
  }

  /** The server's channel where a user last turned to us: a private thread with them can be made there. */
  homeOf(user: string): string | undefined {
    return this.homes.get(user);
  }

  /** Remembers where a user turned to us; for a thread, its channel. */
  home(user: string, channel: string): void {
    const place = this.places.get(channel);
    const home = place?.kind === 'thread' ? place.parent : channel;
    if (home === undefined || place?.kind === 'direct') return;
    this.homes.delete(user);
    this.homes.set(user, home);
    if (this.homes.size <= REMEMBERED) return;
    const oldest = this.homes.keys().next();
    if (!oldest.done) this.homes.delete(oldest.value);
  }

  /** Whether a user's DMs were closed when last tried. */
  isClosed(user: string): boolean {
    return this.closed.has(user);
  }

  /** Notes whether a user's DMs are closed. */
  setClosed(user: string, closed: boolean): void {
    if (!closed) this.closed.delete(user);
    else if (this.closed.size < REMEMBERED) this.closed.add(user);
  }
}
