import type { REST } from '@discordjs/rest';
import type { Address } from '../../core/language/address.ts';
import { isObject, Malformed } from '../read.ts';
import { codeOf } from './errors.ts';
import { idAt } from './ids.ts';
import type { Log } from './log.ts';
import { type Place, type Places, privateThreadName, userOfChat } from './places.ts';

/** Minutes after which a silent thread is put away; the longest there is, as only closing a ticket puts it away. */
export const ARCHIVE_MINUTES = 10_080;
const PRIVATE_THREAD = 12;

/** What finding a destination needs. */
export interface DestinationsOptions {
  rest: REST;
  places: Places;
  log: Log;
  /** Our user id, once known. */
  self(): string | undefined;
  /** The first part of the name of a private thread with a member. */
  privateThreadTitle: string;
}

/** The channel a message goes to: a chat's own, its thread, or a user's DM. */
export class Destinations {
  private readonly options: DestinationsOptions;

  constructor(options: DestinationsOptions) {
    this.options = options;
  }

  /** The channel of an address. Rejects as the call that opens a DM does. */
  async channelOf({ chat, thread }: Address): Promise<string> {
    const user = userOfChat(chat);
    if (user === undefined) return thread ?? chat;
    const { places } = this.options;
    const instead = places.isClosed(user) ? places.privateThreadOf(user) : undefined;
    return instead ?? places.directOf(user) ?? this.openDirect(user);
  }

  /** Whether a channel is where a member is reached instead of in their DMs. */
  isDetour({ chat }: Address, channel: string): boolean {
    const user = userOfChat(chat);
    return user !== undefined && this.options.places.privateThreadOf(user) === channel;
  }

  /**
   * A private thread with a member whose DMs are closed, made where they last turned to us; undefined when there is no
   * such place or we may not make one there.
   */
  async privateThread(user: string): Promise<string | undefined> {
    const { places, rest, log, privateThreadTitle } = this.options;
    places.setClosed(user, true);
    const known = places.privateThreadOf(user);
    if (known !== undefined) return known;
    const home = places.homeOf(user);
    if (home === undefined) return undefined;
    try {
      const body = {
        name: privateThreadName(privateThreadTitle, user),
        type: PRIVATE_THREAD,
        invitable: false,
        auto_archive_duration: ARCHIVE_MINUTES,
      };
      const made = this.remember(await rest.post(`/channels/${home}/threads`, { body }), 'ours');
      await rest.put(`/channels/${made.id}/thread-members/${user}`);
      return made.id;
    } catch (error) {
      log.warn({ code: codeOf(error) }, 'no private thread could be made for a member whose DMs are closed');
      return undefined;
    }
  }

  /** A user's private thread or DM is not there any more. */
  forget(user: string): void {
    const { places } = this.options;
    const thread = places.privateThreadOf(user);
    if (thread !== undefined) places.remove(thread);
    places.forgetDirect(user);
  }

  /** What a channel is; asked for once when the gateway has not told. Rejects as the call does. */
  async placeOf(channel: string): Promise<Place> {
    const { places, rest } = this.options;
    return places.get(channel) ?? this.remember(await rest.get(`/channels/${channel}`));
  }

  private remember(channel: unknown, whose?: 'ours'): Place {
    if (!isObject(channel)) throw new Malformed('the answer is no channel');
    const us = whose === 'ours' ? String(channel.owner_id ?? '') : (this.options.self() ?? '');
    return this.options.places.add(channel, us);
  }

  private async openDirect(user: string): Promise<string> {
    const { rest, places } = this.options;
    const made = await rest.post('/users/@me/channels', { body: { recipient_id: user } });
    if (!isObject(made)) throw new Malformed('the answer is no channel');
    const id = idAt(made, 'id');
    places.direct(user, id);
    return id;
  }
}
