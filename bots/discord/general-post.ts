import type { REST } from '@discordjs/rest';
import type { Address } from '../../core/language/address.ts';
import type { Destinations } from './destinations.ts';
import { escaped } from './markdown.ts';
import { userOfChat } from './places.ts';
import { forumPost } from './threads.ts';

/**
 * A forum channel holds posts alone: what is said to the channel itself goes into one post of ours, made when it is first
 * needed and found again by its title.
 */
export class GeneralPosts {
  private readonly options: { rest: REST; destinations: Destinations; title: string };
  private readonly known = new Map<string, string>();

  constructor(options: { rest: REST; destinations: Destinations; title: string }) {
    this.options = options;
  }

  /** The post for an address in a forum channel that names no post; undefined for every other address. */
  async of({ chat, thread }: Address): Promise<string | undefined> {
    const { rest, destinations, title } = this.options;
    if (thread !== undefined || userOfChat(chat) !== undefined) return undefined;
    const known = this.known.get(chat);
    if (known !== undefined || !(await destinations.placeOf(chat)).forum) return known;
    const message = { content: escaped(title), allowed_mentions: { parse: [] } };
    const made = await forumPost(rest, destinations, chat, title, message, []);
    this.known.set(chat, made);
    return made;
  }

  /** The post is not there any more; true when one was known. */
  forget(chat: string): boolean {
    return this.known.delete(chat);
  }
}
