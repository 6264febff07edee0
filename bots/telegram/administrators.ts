import type { RawApi } from 'grammy';
import type { Event, Person, Power } from '../../core/language/event.ts';
import type { Clock } from '../clock.ts';
import { isObject, type Json, objectAt, textAt } from '../read.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { personOf } from './people.ts';

/** Who runs a group is asked for again after this, milliseconds; a change that we are told of is asked for at once. */
const FRESH_MS = 30_000;
/** A press or command waits no longer than this for the platform to say so, milliseconds. */
const PATIENCE_MS = 3_000;
/** Groups remembered. */
const REMEMBERED = 500;

/** An administrator, and what they may do. */
interface Administrator {
  person: Person;
  powers: readonly Power[];
}

interface Known {
  at: number;
  list: Promise<readonly Administrator[] | undefined>;
}

export interface AdministratorsOptions {
  api: RawApi;
  clock: Clock;
  log: Log;
  scrub: Scrub;
}

/**
 * Who runs the groups, as getChatAdministrators says. Adds to what happens in a group what the person may do there: asked
 * of the platform, never believed of a button or a name. When it cannot be asked, nothing is added.
 */
export class Administrators {
  readonly #options: AdministratorsOptions;
  readonly #known = new Map<string, Known>();
  #desks: ReadonlySet<string> = new Set();

  constructor(options: AdministratorsOptions) {
    this.#options = options;
  }

  /** Chats in which the platform is not asked: staff of the desk are who desk.yaml says. */
  leaveOut(chats: readonly string[]): void {
    this.#desks = new Set(chats);
  }

  async attach(events: readonly Event[]): Promise<Event[]> {
    return Promise.all(events.map((event) => this.#attachTo(event)));
  }

  async #attachTo(event: Event): Promise<Event> {
    const { chat, from, kind } = event;
    if (chat.kind !== 'group' || this.#desks.has(chat.id)) return event;
    if (kind !== 'command' && kind !== 'press' && kind !== 'added' && kind !== 'regrouped') return event;
    if (kind === 'added' || kind === 'regrouped') this.#known.delete(chat.id);
    const list = await this.#of(chat.id);
    if (!list) return event;
    const admins = list.map(({ person }) => person);
    const powers = list.find(({ person }) => person.id === from.id)?.powers ?? [];
    return { ...event, powers, admins };
  }

  #of(chat: string): Promise<readonly Administrator[] | undefined> {
    const now = this.#options.clock.now();
    const known = this.#known.get(chat);
    if (known && now - known.at < FRESH_MS && now >= known.at) return known.list;
    const list = this.#ask(chat);
    this.#known.delete(chat);
    this.#known.set(chat, { at: now, list });
    const oldest = this.#known.keys().next();
    if (this.#known.size > REMEMBERED && !oldest.done) this.#known.delete(oldest.value);
    return list;
  }

  async #ask(chat: string): Promise<readonly Administrator[] | undefined> {
    const { api, log, scrub } = this.#options;
    const patience = AbortSignal.timeout(PATIENCE_MS);
    try {
      const answer: unknown = await Promise.race([
        api.getChatAdministrators({ chat_id: Number(chat) }),
        new Promise((_, reject) => patience.addEventListener('abort', () => reject(patience.reason))),
      ]);
      return Array.isArray(answer) ? answer.filter(isObject).flatMap(administrator) : undefined;
    } catch (error) {
      this.#known.delete(chat);
      log.warn({ chat, problem: describe(error, scrub) }, 'who runs a group could not be asked');
      return undefined;
    }
  }
}

function administrator(member: Json): Administrator[] {
  const user = objectAt(member, 'user');
  if (!user || user.is_bot === true) return [];
  const owner = textAt(member, 'status') === 'creator';
  const powers: Power[] = [];
  if (owner || member.can_change_info === true) powers.push('manage');
  if (owner || member.can_restrict_members === true) powers.push('moderate');
  return [{ person: personOf(user), powers }];
}
