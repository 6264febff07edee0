import type { REST } from '@discordjs/rest';
import { shorten } from '../breaks.ts';
import { isObject, type Json, objectsAt, textAt } from '../read.ts';
import { codeOf } from './errors.ts';
import { idAt } from './ids.ts';
import type { Log } from './log.ts';

/** Characters of a tag's name, tags of a forum, and tags of one post (Discord, "Forum Tag Object" and "Channel"). */
const NAME_MAX = 20;
const TAGS_MAX = 20;
const APPLIED_MAX = 5;

/** The tags of forum channels: labels by the ids they have there. Tags that a forum lacks are made, where we may. */
export class Tags {
  private readonly rest: REST;
  private readonly log: Log;
  private readonly known = new Map<string, Map<string, string>>();
  /** Forums in which no tag could be made: said once. */
  private readonly refused = new Set<string>();

  constructor({ rest, log }: { rest: REST; log: Log }) {
    this.rest = rest;
    this.log = log;
  }

  /** Ids of the tags for labels; a label for which there is none is left out. Rejects as asking for the channel does. */
  async idsFor(forum: string, labels: readonly string[]): Promise<string[]> {
    const names = [...new Set(labels.map((label) => shorten(label.trim(), NAME_MAX)).filter((name) => name !== ''))];
    const wanted = names.slice(0, APPLIED_MAX);
    let tags = this.known.get(forum);
    if (!tags || wanted.some((name) => !tags?.has(name))) tags = await this.withMissing(forum, wanted);
    return wanted.flatMap((name) => tags?.get(name) ?? []);
  }

  /** What is known of a forum's tags may be out of date: an admin can delete one. */
  forget(forum: string): void {
    this.known.delete(forum);
  }

  private async withMissing(forum: string, wanted: readonly string[]): Promise<Map<string, string>> {
    const there = tagsOf(await this.rest.get(`/channels/${forum}`));
    const names = new Set(there.map((tag) => textAt(tag, 'name')));
    const missing = wanted.filter((name) => !names.has(name)).slice(0, TAGS_MAX - there.length);
    const tags = missing.length === 0 || this.refused.has(forum) ? there : await this.make(forum, there, missing);
    const ids = new Map(tags.map((tag) => [textAt(tag, 'name') ?? '', idAt(tag, 'id')] as const));
    this.known.set(forum, ids);
    return ids;
  }

  private async make(forum: string, there: readonly Json[], missing: readonly string[]): Promise<readonly Json[]> {
    try {
      const available_tags = [...there, ...missing.map((name) => ({ name }))];
      return tagsOf(await this.rest.patch(`/channels/${forum}`, { body: { available_tags } }));
    } catch (error) {
      if (codeOf(error) !== 50013) throw error;
      this.refused.add(forum);
      this.log.warn(
        { forum },
        'posts go without some of their tags: give the bot "Manage Channels" in the forum channel, or add the tags there',
      );
      return there;
    }
  }
}

function tagsOf(channel: unknown): Json[] {
  return isObject(channel) ? objectsAt(channel, 'available_tags') : [];
}
