import type { Seen } from './judge.ts';
import { EmulatorProcess, type Fate, type Misfortune, type Platform, type Struck, type Thread } from './platform.ts';
import type { Installed } from './program.ts';

interface RawMessage {
  id: number;
  byBot: boolean;
  text: string;
  thread?: number;
  replyTo?: number;
  deleted: boolean;
  reactions: string[];
  buttons: string[][];
}

interface RawChat {
  topics: { id: number; name: string }[];
  messages: RawMessage[];
}

const firstPerson = 7_200_000_001;

const struckCalls: Readonly<Record<Struck, string>> = {
  creates: 'sendMessage|createForumTopic',
  threads: 'createForumTopic',
  everything: '.',
};

/** Telegram: the desk is a forum group, and the bot asks for what happened until it has it. */
export class TelegramPlatform implements Platform {
  readonly name = 'telegram';
  readonly forgetful = false;
  readonly menuWords = '/start';
  readonly mayEdit = true;
  readonly #emulator: EmulatorProcess;
  #people = 0;
  #desk = 0;

  private constructor(emulator: EmulatorProcess) {
    this.#emulator = emulator;
  }

  static async start(installed: Installed): Promise<TelegramPlatform> {
    return new TelegramPlatform(await EmulatorProcess.start(installed, 'bots/playground/telegram/standalone.js'));
  }

  get apiRoot(): string {
    return this.#emulator.apiRoot;
  }

  variables(apiRoot = this.apiRoot): Record<string, string> {
    return { TELEGRAM_BOT_TOKEN: this.#emulator.token, TELEGRAM_API_ROOT: apiRoot };
  }

  async person(name: string, english: boolean): Promise<string> {
    this.#people += 1;
    const id = firstPerson + this.#people;
    await this.#emulator.perform({
      action: 'user',
      id,
      firstName: name,
      languageCode: english ? 'en' : 'zh-hans',
    });
    return String(id);
  }

  /** Everybody can write to a bot. */
  async home(): Promise<void> {}

  async desk(staff: readonly string[]): Promise<string> {
    const admins = staff.map(Number);
    const { id } = await this.#emulator.perform<{ id: number }>({ action: 'forumGroup', title: 'Desk', admins });
    this.#desk = id;
    return String(id);
  }

  async says(person: string, text: string, thread?: string): Promise<string> {
    const command = { action: 'says', user: Number(person), text, ...this.#at(thread) };
    const { id } = await this.#emulator.perform<{ id: number }>(command);
    return String(id);
  }

  async edits(person: string, message: string, text: string): Promise<void> {
    await this.#emulator.perform({ action: 'edits', user: Number(person), message: Number(message), text });
  }

  async presses(person: string, message: string, button: string, thread?: string): Promise<boolean> {
    const pressed = { user: Number(person), message: Number(message), button };
    await this.#emulator.perform({ action: 'presses', ...pressed, ...this.#at(thread) });
    return true;
  }

  async replies(person: string, ticket: number, text: string): Promise<{ id: string }> {
    return { id: await this.says(person, `/reply ${ticket} ${text}`) };
  }

  async sees(person: string): Promise<Seen[]> {
    return (await this.#chat(Number(person))).messages.map(seenIn);
  }

  async fates(person: string, replies: readonly string[]): Promise<Map<string, Fate>> {
    const seen = new Map((await this.sees(person)).map((message) => [message.id, message]));
    return new Map(
      // What is said of a message answers it: it is seen there.
      replies.map((id) => [id, { confirmed: seen.get(id)?.reacted ?? false, unanswered: false, told: [] }]),
    );
  }

  async threads(): Promise<Thread[]> {
    const { topics, messages } = await this.#chat(this.#desk);
    return topics.map(({ id, name }) => ({
      id: String(id),
      name,
      messages: messages.filter(({ thread }) => thread === id).map(seenIn),
    }));
  }

  async unconfirmed(): Promise<number> {
    const figures = await this.#emulator.perform<{ pendingUpdates: number }>({ action: 'figures' });
    return figures.pendingUpdates;
  }

  async hears(): Promise<boolean> {
    return true;
  }

  async inject(misfortune: Misfortune, times: number, struck: Struck = 'creates'): Promise<void> {
    const fault = { ...misfortune, times, methodPattern: struckCalls[struck] };
    await this.#emulator.perform({ action: 'inject', fault });
  }

  async clearFaults(): Promise<void> {
    await this.#emulator.perform({ action: 'clearFaults' });
  }

  async dropsConnection(): Promise<void> {}

  freezes(ms: number): Promise<void> {
    return this.#emulator.freezes(ms);
  }

  stop(): Promise<void> {
    return this.#emulator.stop();
  }

  #at(thread: string | undefined): object {
    return thread === undefined ? {} : { chat: this.#desk, topic: Number(thread) };
  }

  async #chat(id: number): Promise<RawChat> {
    const { chats } = await this.#emulator.perform<{ chats: RawChat[] }>({ action: 'state', chat: id });
    const [chat] = chats;
    if (!chat) return { topics: [], messages: [] };
    return { topics: chat.topics, messages: chat.messages.filter(({ deleted }) => !deleted) };
  }
}

function seenIn({ id, text, byBot, replyTo, reactions, buttons }: RawMessage): Seen {
  return {
    id: String(id),
    text,
    byBot,
    replyTo: replyTo === undefined ? undefined : String(replyTo),
    reacted: reactions.length > 0,
    buttons: buttons.flat(),
  };
}
