import { freePort } from '../free-port.mjs';
import type { Seen } from './judge.ts';
import { EmulatorProcess, type Fate, type Misfortune, type Platform, type Struck, type Thread } from './platform.ts';
import type { Installed } from './program.ts';

/** What an account may do: write to members for a while after they wrote, or only answer. */
export type AccountKind = 'certified' | 'unverified';

/** What may happen to a post on its way to the program. */
export type PostMisfortune = 'drop' | 'answer-lost' | 'duplicate' | 'duplicate-at-once';

interface RawMessage {
  id: number;
  by: 'member' | 'account' | 'platform';
  text: string;
  /** The message that it answers. */
  answers?: number;
  delivery?: { msgId?: string; result?: string; attempts: { trouble?: string; duplicate: boolean }[] };
}

/**
 * Between two posts of one message; 5 s on the platform. Three within twice that: a program must be back by then, also on
 * a machine that does ten other things, for WeChat gives up on what all three failed to bring.
 */
const retryMs = 7_000;

const struckCalls: Readonly<Record<Struck, string>> = {
  creates: '^message/custom/send$',
  threads: '^no such call$',
  everything: '.',
};

/** WeChat: members write to an official account, which posts it to the program and takes one answer to each post. */
export class WechatPlatform implements Platform {
  readonly name = 'wechat';
  readonly forgetful = false;
  readonly menuWords = '0';
  readonly mayEdit = false;
  readonly trouble = '该公众号提供的服务出现故障，请稍后再试';
  readonly #emulator: EmulatorProcess;
  readonly #port: number;

  private constructor(emulator: EmulatorProcess, port: number) {
    this.#emulator = emulator;
    this.#port = port;
  }

  static async start(installed: Installed, kind: AccountKind): Promise<WechatPlatform> {
    // Posts go to one address, whichever process of the program is there.
    const port = await freePort();
    const serverUrl = `http://127.0.0.1:${port}/wechat`;
    const options = { retryMs, account: { kind, serverUrl } };
    const script = 'bots/playground/wechat/standalone.js';
    return new WechatPlatform(await EmulatorProcess.start(installed, script, options), port);
  }

  get apiRoot(): string {
    return this.#emulator.apiRoot;
  }

  variables(apiRoot = this.apiRoot): Record<string, string> {
    const { appId = '', appSecret = '', token = '', encodingAesKey = '' } = this.#emulator.facts;
    return {
      PORT: String(this.#port),
      WECHAT_APP_ID: appId,
      WECHAT_APP_SECRET: appSecret,
      WECHAT_TOKEN: token,
      WECHAT_ENCODING_AES_KEY: encodingAesKey,
      WECHAT_API_ROOT: apiRoot,
    };
  }

  async person(name: string, english: boolean): Promise<string> {
    const command = { action: 'user', name, language: english ? 'en' : 'zh_CN' };
    return (await this.#emulator.perform<{ openid: string }>(command)).openid;
  }

  /** Everybody who follows can write. */
  async home(): Promise<void> {}

  desk(): Promise<string> {
    return Promise.reject(noDesk());
  }

  /** Resolves when it is answered or given up: who sees that it is still on its way writes nothing else. */
  async says(person: string, text: string): Promise<string> {
    const { id } = await this.#emulator.perform<{ id: number }>({ action: 'says', openid: person, text });
    for (;;) {
      const sent = (await this.#messages(person)).find((message) => message.id === id);
      if (sent?.delivery?.result !== undefined) return String(id);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  edits(): Promise<void> {
    return Promise.reject(new Error('nothing can be edited on WeChat'));
  }

  /** Writes the number that stands before the words. */
  async presses(person: string, message: string, button: string): Promise<boolean> {
    const shown = (await this.sees(person)).find(({ id }) => id === message);
    const number = listed(shown?.text ?? '').findLast(({ label }) => label === button)?.number;
    if (number === undefined) return false;
    await this.says(person, number);
    return true;
  }

  replies(): Promise<undefined> {
    return Promise.reject(noDesk());
  }

  async sees(person: string): Promise<Seen[]> {
    const messages = await this.#messages(person);
    const cut = new Set(messages.filter(wasCut).map(({ id }) => id));
    return messages.map(({ id, by, text, answers }) => ({
      id: String(id),
      text,
      late: answers !== undefined && cut.has(answers),
      byBot: by === 'account',
      replyTo: undefined,
      reacted: false,
      buttons: by === 'account' ? listed(text).map(({ label }) => label) : [],
    }));
  }

  fates(): Promise<ReadonlyMap<string, Fate>> {
    return Promise.reject(noDesk());
  }

  threads(): Promise<readonly Thread[]> {
    return Promise.reject(noDesk());
  }

  /** Posts that are neither answered nor given up. */
  async unconfirmed(): Promise<number> {
    return (await this.#emulator.perform<{ pendingDeliveries: number }>({ action: 'figures' })).pendingDeliveries;
  }

  async hears(): Promise<boolean> {
    return true;
  }

  async inject(misfortune: Misfortune, times: number, struck: Struck = 'creates'): Promise<void> {
    const fault = { ...misfortune, times, methodPattern: struckCalls[struck] };
    await this.#emulator.perform({ action: 'inject', fault });
  }

  /** Lets so many posts meet with a misfortune. */
  async strikesPosts(kind: PostMisfortune, times: number): Promise<void> {
    await this.#emulator.perform({ action: 'injectDelivery', fault: { kind, times } });
  }

  /** Every token that the program has is refused from now on: it has expired, or was replaced by another's. */
  async spoilsTokens(how: 'expireTokens' | 'withdrawTokens'): Promise<void> {
    await this.#emulator.perform({ action: how });
  }

  /** Resolves when every post that was made by then was answered or given up. */
  async answersAll(): Promise<void> {
    const pending = await this.#pending();
    for (;;) {
      const left = new Set(await this.#pending());
      if (!pending.some((id) => left.has(id))) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** None of WeChat's tries met a program that took it: the outage was longer than they reach. */
  async givenUp(person: string, taken: ReadonlySet<string>): Promise<string[]> {
    const { appId = '' } = this.#emulator.facts;
    const messages = await this.#messages(person);
    return messages
      .filter(({ delivery }) => delivery?.result === 'failed' && !taken.has(`wechat:${appId}:${delivery.msgId}`))
      .map(({ text }) => text);
  }

  /** What a post was answered with; undefined when that was nothing. */
  async answerTo(person: string, message: string): Promise<string | undefined> {
    return (await this.#messages(person)).find(({ answers }) => answers === Number(message))?.text;
  }

  /** How many answers were such that WeChat understands none of it. */
  async invalid(): Promise<number> {
    return (await this.#all()).filter(({ delivery }) => delivery?.result === 'invalid').length;
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

  async #pending(): Promise<number[]> {
    return (await this.#all()).filter(({ delivery }) => delivery && delivery.result === undefined).map(({ id }) => id);
  }

  async #messages(person: string): Promise<RawMessage[]> {
    const state = await this.#emulator.perform<{ members: { messages: RawMessage[] }[] }>({
      action: 'state',
      openid: person,
    });
    return state.members.flatMap(({ messages }) => messages);
  }

  async #all(): Promise<RawMessage[]> {
    const state = await this.#emulator.perform<{ members: { messages: RawMessage[] }[] }>({ action: 'state' });
    return state.members.flatMap(({ messages }) => messages);
  }
}

/** Whether an answer to it may have been on its way when the connection broke. */
function wasCut({ delivery }: RawMessage): boolean {
  return delivery?.attempts.some(({ trouble, duplicate }) => trouble === 'cut' && !duplicate) ?? false;
}

/** The choices of a text: lines that begin with a number. */
function listed(text: string): { number: string; label: string }[] {
  return [...text.matchAll(/^(\d{1,2})\. (.+)$/gm)].map(([, number = '', label = '']) => ({ number, label }));
}

function noDesk(): Error {
  return new Error('WeChat has no desk');
}
