import type { DeskConfig } from '../../config/desk.ts';
import { type Group, type GroupId, groupOfEvent, isKnownName, modeOf, namedPerson } from '../../domain/group.ts';
import { findPhishing } from '../../guard/phishing.ts';
import { seeksSupport } from '../../guard/support-talk.ts';
import type { Address } from '../../language/address.ts';
import { plain, wordsIn } from '../../language/content.ts';
import type { EditedEvent, Event, MessageEvent } from '../../language/event.ts';
import { meaningOf } from '../member/words.ts';
import type { Guards } from './guards.ts';
import { topicPauseMs } from './reminders.ts';

export interface WatchOptions {
  policy: DeskConfig;
  guards: Guards;
  /** Where the desk is today. */
  desk(): Address;
  clock: () => number;
}

/**
 * The door of the inbox for groups: what is said in a group and concerns nobody is let go before it is stored. It looks
 * at the event and at what is known of the group, and asks nobody.
 */
export class GroupWatch {
  readonly #options: WatchOptions;
  readonly #groups = new Map<GroupId, Group>();

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /** Takes groups as they are now. */
  learn(groups: readonly Group[]): void {
    for (const group of groups) {
      const known = this.#groups.get(group.id);
      if (!known || known.version < group.version) this.#groups.set(group.id, withSameAdmins(group, known));
    }
  }

  /** Whether the desk has to hear of an event. */
  readonly concerns = (event: Event): boolean => {
    const { guards, desk } = this.#options;
    guards.learn(event.channel, event.from);
    if (event.chat.kind !== 'group') return true;
    const { channel, chat } = desk();
    if (event.channel === channel && event.chat.id === chat) return true;
    switch (event.kind) {
      case 'message':
      case 'edited':
      case 'joined':
      case 'renamed':
        return this.#matters(event);
      default:
        return true;
    }
  };

  #matters(event: Event): boolean {
    const group = this.#groups.get(groupOfEvent(event));
    // Not met yet: the first that is handled makes it known.
    if (!group?.active) return true;
    if (looksLikeImpostor(this.#options.guards, group, event)) return true;
    switch (event.kind) {
      case 'joined':
        return group.settings.reminders && group.settings.onJoin;
      case 'message':
      case 'edited':
        return concernsDesk(this.#options.guards, group, event, this.#options.clock());
      default:
        return false;
    }
  }
}

/** What is prepared for a list of admins is kept as long as the list is the very same. */
function withSameAdmins(group: Group, before: Group | undefined): Group {
  if (JSON.stringify(group.state.admins) !== JSON.stringify(before?.state.admins)) return group;
  return { ...group, state: { ...group.state, admins: before?.state.admins ?? group.state.admins } };
}

/** Whether someone's present name imitates one that is protected there, and nobody has looked at it yet. */
export function looksLikeImpostor(guards: Guards, group: Group, { from, chat }: Event): boolean {
  // An admin who is anonymous bears the name of the group itself.
  if (from.id === chat.id) return false;
  if (!group.settings.impostors || isKnownName(group, namedPerson(from))) return false;
  return guards.names(group).check(from) !== null;
}

function concernsDesk(guards: Guards, group: Group, event: MessageEvent | EditedEvent, now: number): boolean {
  const words = plain(event.content.text);
  if (event.redacted?.length && modeOf(group, 'secrets') !== 'off') return true;
  if (event.kind === 'message' && asksForDesk(words)) return true;
  if (group.settings.links !== 'off') {
    const all = wordsIn(event.content);
    if (guards.links.lookAlike(all) || findPhishing(all)) return true;
  }
  return event.kind === 'message' && turnsToSupport(group, words, now);
}

/** Whether the whole message is a word that asks for a person, or for the menu. */
export function asksForDesk(words: string): boolean {
  const meaning = meaningOf(words);
  return meaning?.means === 'person' || (meaning?.means === 'go' && meaning.to === 'root' && words.trim() !== '0');
}

/** Whether the talk turns to finding support, and no reminder was posted for that just before. */
export function turnsToSupport({ settings, state }: Group, words: string, now: number): boolean {
  if (!settings.reminders || !settings.onTopic) return false;
  return now - (state.topicAt ?? 0) >= topicPauseMs && seeksSupport(words);
}
