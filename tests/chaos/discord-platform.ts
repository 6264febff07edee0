import type { Seen } from './judge.ts';
import {
  EmulatorProcess,
  type Fate,
  type Misfortune,
  type Platform,
  Refused,
  type Struck,
  type Thread,
} from './platform.ts';
import type { Installed } from './program.ts';

interface RawMessage {
  id: string;
  byBot: boolean;
  text: string;
  shown: string;
  replyTo?: string;
  /** The interaction whose answer it is. */
  answers?: string;
  loading: boolean;
  visibleTo?: string;
  deleted: boolean;
  reactions: string[];
  buttons: string[][];
}

interface RawChannel {
  id: string;
  name?: string;
  parent?: string;
  deleted: boolean;
  messages: RawMessage[];
}

/** Channel types (Discord, "Channel Types"). */
const textChannel = 0;
const forumChannel = 15;
const administrator = '8';

const struckCalls: Readonly<Record<Struck, string>> = {
  creates: '^create_(message|thread)',
  threads: '^create_thread',
  everything: '.',
};

/** What Discord's desk is: a text channel with threads, or a forum channel with posts. */
export type DeskKind = 'text' | 'forum';

/** Discord: members write in DMs; the bot hears at the gateway, and fetches what was said while it was away. */
export class DiscordPlatform implements Platform {
  readonly name = 'discord';
  readonly forgetful = true;
  readonly menuWords = '/start';
  readonly mayEdit = true;
  readonly #emulator: EmulatorProcess;
  readonly #kind: DeskKind;
  readonly #directs = new Map<string, string>();
  readonly #people: string[] = [];
  #guild = '';
  /** Where staff's commands are given: a text channel of the server. */
  #general = '';
  #desk = '';

  private constructor(emulator: EmulatorProcess, kind: DeskKind) {
    this.#emulator = emulator;
    this.#kind = kind;
  }

  static async start(installed: Installed, kind: DeskKind): Promise<DiscordPlatform> {
    return new DiscordPlatform(await EmulatorProcess.start(installed, 'bots/playground/discord/standalone.js'), kind);
  }

  get apiRoot(): string {
    return this.#emulator.apiRoot;
  }

  variables(apiRoot = this.apiRoot): Record<string, string> {
    return { DISCORD_BOT_TOKEN: this.#emulator.token, DISCORD_API_ROOT: apiRoot };
  }

  async person(name: string, english: boolean): Promise<string> {
    const { id } = await this.#emulator.perform<{ id: string }>({
      action: 'user',
      username: name.toLowerCase().replaceAll(' ', '_'),
      globalName: name,
      locale: english ? 'en-US' : 'zh-CN',
    });
    this.#people.push(id);
    return id;
  }

  /** Only who shares a server with a bot can write to it. */
  async home(): Promise<void> {
    await this.desk([]);
  }

  async desk(staff: readonly string[]): Promise<string> {
    const { id, channels } = await this.#emulator.perform<{ id: string; channels: { id: string; type: number }[] }>({
      action: 'guild',
      title: 'Desk',
      members: this.#people,
      forumChannel: 'tickets',
    });
    this.#guild = id;
    await this.#emulator.perform({
      action: 'role',
      guild: id,
      name: 'Staff',
      permissions: administrator,
      members: staff,
    });
    const channelOf = (wanted: number) => channels.find(({ type }) => type === wanted)?.id ?? '';
    this.#general = channelOf(textChannel);
    this.#desk = channelOf(this.#kind === 'text' ? textChannel : forumChannel);
    return this.#desk;
  }

  async says(person: string, text: string, thread?: string): Promise<string> {
    const { id } = await this.#emulator.perform<{ id: string }>({
      action: 'says',
      user: person,
      text,
      ...this.#at(thread),
    });
    return id;
  }

  async edits(person: string, message: string, text: string): Promise<void> {
    await this.#emulator.perform({ action: 'edits', user: person, message, text });
  }

  async presses(person: string, message: string, button: string, thread?: string): Promise<boolean> {
    const command = { action: 'presses', user: person, message, button, ...this.#at(thread) };
    return (await this.#ifAllowed(command, /no button|no message/)) !== undefined;
  }

  async replies(person: string, ticket: number, text: string): Promise<{ id: string } | undefined> {
    const options = { number: ticket, text };
    const where = this.#at(this.#general);
    const command = { action: 'usesCommand', user: person, name: 'reply', options, ...where };
    return this.#ifAllowed<{ id: string }>(command, /there is no command/);
  }

  async sees(person: string): Promise<Seen[]> {
    const channels = await this.#channels(await this.#direct(person));
    return channels.flatMap(({ messages }) => messages).map(seenIn);
  }

  async fates(person: string, replies: readonly string[]): Promise<Map<string, Fate>> {
    const channels = await this.#channels(this.#general);
    const own = channels.flatMap(({ messages }) => messages).filter(({ visibleTo }) => visibleTo === person);
    return new Map(
      replies.map((id) => {
        const answers = own.filter((message) => message.answers === id && !message.loading).map(seenIn);
        const confirmed = answers.some(({ text }) => text.startsWith('✅'));
        const told = answers.map((notice) => ({ notice, place: this.#general }));
        return [id, { confirmed, unanswered: answers.length === 0, told }];
      }),
    );
  }

  async threads(): Promise<Thread[]> {
    const channels = await this.#channels(this.#desk);
    return (
      channels
        // A forum's general post belongs to no ticket.
        .filter(({ parent, deleted, name = '' }) => parent === this.#desk && !deleted && /^\d/.test(name))
        .map(({ id, name = '', messages }) => ({ id, name, messages: messages.map(seenIn) }))
    );
  }

  async unconfirmed(): Promise<number> {
    return 0;
  }

  async hears(): Promise<boolean> {
    const { connected } = await this.#emulator.perform<{ connected: boolean }>({ action: 'figures' });
    return connected;
  }

  async inject(misfortune: Misfortune, times: number, struck: Struck = 'creates'): Promise<void> {
    const fault = { ...misfortune, times, methodPattern: struckCalls[struck] };
    await this.#emulator.perform({ action: 'inject', fault });
  }

  async clearFaults(): Promise<void> {
    await this.#emulator.perform({ action: 'clearFaults' });
  }

  async dropsConnection(how: 'resumable' | 'forgotten'): Promise<void> {
    await this.#emulator.perform(
      how === 'resumable' ? { action: 'dropGateway' } : { action: 'invalidateSession', resumable: false },
    );
  }

  freezes(ms: number): Promise<void> {
    return this.#emulator.freezes(ms);
  }

  stop(): Promise<void> {
    return this.#emulator.stop();
  }

  #at(channel: string | undefined): object {
    return channel === undefined ? {} : { guild: this.#guild, channel };
  }

  /** Undefined when the emulated world does not allow it for this reason. */
  async #ifAllowed<Result>(command: { action: string }, reason: RegExp): Promise<Result | undefined> {
    try {
      return await this.#emulator.perform<Result>(command);
    } catch (error) {
      if (error instanceof Refused && reason.test(error.message)) return undefined;
      throw error;
    }
  }

  async #direct(person: string): Promise<string> {
    const known = this.#directs.get(person);
    if (known !== undefined) return known;
    const { channel } = await this.#emulator.perform<{ channel: string }>({ action: 'dm', user: person });
    this.#directs.set(person, channel);
    return channel;
  }

  /** A channel and its threads. */
  async #channels(id: string): Promise<RawChannel[]> {
    const { channels } = await this.#emulator.perform<{ channels: RawChannel[] }>({ action: 'state', channel: id });
    return channels.map((channel) => ({ ...channel, messages: channel.messages.filter(({ deleted }) => !deleted) }));
  }
}

function seenIn({ id, shown, byBot, replyTo, reactions, buttons }: RawMessage): Seen {
  // What people read has no escaping in it.
  const text = byBot ? shown.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '') : shown;
  return { id, text, byBot, replyTo, reacted: reactions.length > 0, buttons: buttons.flat() };
}
