import type { Seen } from './judge.ts';
import { type Installed, Running } from './program.ts';

/** A misfortune on the wire, as the emulator's control takes it. */
export type Misfortune =
  | { kind: 'hang'; applied: boolean }
  | { kind: 'answer-lost' }
  | { kind: 'drop' }
  | { kind: 'server-error' }
  | { kind: 'slow'; ms: number };

/** A chat as it is now. */
export interface Chat {
  readonly id: number;
  readonly topics: readonly { readonly id: number; readonly name: string }[];
  /** Oldest first; `topic` is where it stands in a forum. */
  readonly messages: readonly (Seen & { readonly topic: number | undefined })[];
}

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

/** The emulated Telegram in a process of its own: it outlives the bot, and knows what really happened. */
export class Platform {
  readonly apiRoot: string;
  readonly token: string;
  readonly #process: Running;

  private constructor(running: Running, hello: { apiRoot: string; token: string }) {
    this.#process = running;
    this.apiRoot = hello.apiRoot;
    this.token = hello.token;
  }

  static async start(installed: Installed): Promise<Platform> {
    const script = installed.path('bots/playground/telegram/standalone.js');
    const running = new Running(script, ['{"limits":"off"}'], { env: {}, cwd: installed.folder });
    const [line] = await running.says(/^\{.*"apiRoot".*\}$/);
    return new Platform(running, JSON.parse(line) as { apiRoot: string; token: string });
  }

  async person(id: number, name: string, languageCode: string): Promise<void> {
    await this.#perform({ action: 'user', id, firstName: name, languageCode });
  }

  /** A forum group with these people in it; gives its id. */
  async forum(admins: readonly number[]): Promise<number> {
    const { id } = (await this.#perform({ action: 'forumGroup', title: 'Desk', admins })) as { id: number };
    return id;
  }

  /** A person writes, in private or at a place of a group; gives the message's id. */
  async says(user: number, text: string, at?: { chat: number; topic?: number }): Promise<number> {
    const { id } = (await this.#perform({ action: 'says', user, text, ...at })) as { id: number };
    return id;
  }

  async edits(user: number, message: number, text: string): Promise<void> {
    await this.#perform({ action: 'edits', user, message, text });
  }

  async presses(user: number, message: number, button: string, at?: { chat: number; topic?: number }): Promise<void> {
    await this.#perform({ action: 'presses', user, message, button, ...at });
  }

  async chat(id: number): Promise<Chat> {
    const { chats } = (await this.#perform({ action: 'state', chat: id })) as {
      chats: { id: number; topics: { id: number; name: string }[]; messages: RawMessage[] }[];
    };
    const [chat] = chats;
    if (!chat) return { id, topics: [], messages: [] };
    return { id, topics: chat.topics, messages: chat.messages.filter(({ deleted }) => !deleted).map(seenIn) };
  }

  /** Updates that the bot has not confirmed. */
  async unconfirmed(): Promise<number> {
    const { pendingUpdates } = (await this.#perform({ action: 'figures' })) as { pendingUpdates: number };
    return pendingUpdates;
  }

  /** Lets the next calls of some methods meet with a misfortune. */
  async inject(misfortune: Misfortune, times: number, methodPattern = 'sendMessage|createForumTopic'): Promise<void> {
    await this.#perform({ action: 'inject', fault: { ...misfortune, times, methodPattern } });
  }

  async clearFaults(): Promise<void> {
    await this.#perform({ action: 'clearFaults' });
  }

  /** Everything stands still for a while: connections stay open and nobody answers. */
  async freezes(ms: number): Promise<void> {
    this.#process.signal('SIGSTOP');
    try {
      await new Promise((resolve) => setTimeout(resolve, ms));
    } finally {
      this.#process.signal('SIGCONT');
    }
  }

  async stop(): Promise<void> {
    await this.#process.hangUp();
  }

  async #perform(command: object): Promise<unknown> {
    const response = await fetch(`${this.apiRoot}/control`, { method: 'POST', body: JSON.stringify(command) });
    const answer = (await response.json()) as { ok: boolean; result?: unknown; error?: string };
    if (!answer.ok) throw new Error(`the emulator refused ${JSON.stringify(command)}: ${answer.error}`);
    return answer.result;
  }
}

function seenIn(message: RawMessage): Chat['messages'][number] {
  const { id, text, byBot, replyTo, reactions, buttons, thread } = message;
  return { id, text, byBot, replyTo, reacted: reactions.length > 0, buttons: buttons.flat(), topic: thread };
}
