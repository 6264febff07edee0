import { createHttp, type Http } from '../../bots/http.ts';
import { createLogger } from '../../bots/logging.ts';
import { type EmulatorOptions, WechatEmulator } from '../../bots/playground/wechat/emulator.ts';
import { createWechat, type WechatChannel, type WechatOptions } from '../../bots/wechat/adapter.ts';
import type { AnswerStore } from '../../bots/wechat/exchanges.ts';
import type { StoredToken, TokenStore } from '../../bots/wechat/token.ts';
import type { Content } from '../../core/language/content.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Event } from '../../core/language/event.ts';
import type { Outcome } from '../../core/language/outcome.ts';

/** What the desk says to an event; the turn is over when it resolves. */
export type Answering = (event: Event) => readonly Content[] | Promise<readonly Content[]>;

/** A token store in memory, as several processes would share it. */
export class MemoryTokens implements TokenStore {
  stored: StoredToken | null = null;
  private last: Promise<unknown> = Promise.resolve();

  async load(): Promise<StoredToken | null> {
    return this.stored;
  }

  async save(token: StoredToken): Promise<void> {
    this.stored = token;
  }

  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

class MemoryAnswers implements AnswerStore {
  readonly texts = new Map<string, string>();

  async keep(key: string, _openid: string, text: string): Promise<void> {
    this.texts.set(key, text);
  }

  async find(key: string): Promise<string | undefined> {
    return this.texts.get(key);
  }
}

const menu = [
  {
    name: '客服支持',
    entries: [
      { name: '在线客服', key: 'm.go:talk' },
      { name: '留言反馈', key: 'm.go:form' },
    ],
  },
  { name: '自助帮助', entries: [{ name: '常见问题', key: 'm.go:help' }] },
] as const;

export interface Rig {
  wechat: WechatEmulator;
  channel: WechatChannel;
  /** Events that were accepted, each once. */
  events: Event[];
  /** What became of everything that was said, in the order of saying. */
  outcomes: Outcome[];
  /** Everything that was logged, as JSON lines. */
  logged: string[];
  tokens: MemoryTokens;
  /** What the desk says from now on. */
  answerWith(answering: Answering): void;
  /** Says something to a member, not in a turn. */
  say(openid: string, content: Content, more?: Partial<Extract<Effect, { kind: 'send' }>>): Promise<Outcome>;
  stop(): Promise<void>;
}

/** An emulator of WeChat with the real adapter on it, behind a real HTTP server, and a desk that can be scripted. */
export async function startRig(
  options: {
    emulator?: EmulatorOptions;
    adapter?: Partial<WechatOptions>;
    refuseFirst?: number;
    requestMs?: number;
  } = {},
): Promise<Rig> {
  const wechat = await WechatEmulator.start(options.emulator ?? {});
  const logged: string[] = [];
  const log = (level: string) => (fields: object, message: string) =>
    void logged.push(JSON.stringify({ level, message, ...fields }));
  const tokens = new MemoryTokens();
  const { appId, appSecret, token, encodingAesKey, mode } = wechat.account;
  const channel = createWechat({
    appId,
    appSecret,
    token,
    encodingAesKey: mode === 'plain' ? null : encodingAesKey,
    apiRoot: wechat.apiRoot,
    tokens,
    answers: new MemoryAnswers(),
    menu,
    welcomeChoice: 'm.go:root',
    words: {
      member: (last4) => `微信用户 ${last4}`,
      more: '（未完，回复任意内容继续）',
      fileNotSent: (name) => `[文件 ${name} 无法通过微信发送]`,
    },
    fetchFile: () => Promise.reject(new Error('nothing to fetch')),
    log: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    ...options.adapter,
  });
  const events: Event[] = [];
  const outcomes: Outcome[] = [];
  let answering: Answering = () => [];
  let refusals = options.refuseFirst ?? 0;
  let said = 0;
  let slots = 0;
  const perform = (effect: Effect, openid: string) => {
    said += 1;
    return channel.perform({
      effect,
      address: { channel: 'wechat', chat: openid },
      idempotencyKey: `said-${said}`,
    });
  };
  const turn = async (event: Event) => {
    const contents = await answering(event);
    const { answer } = event;
    if (answer !== undefined) channel.handled(answer, contents.length);
    const from = slots;
    slots += contents.length;
    await Promise.all(
      contents.map(async (content, at) => {
        const target = { to: 'address', address: { channel: 'wechat', chat: event.chat.id } } as const;
        const about = answer === undefined ? {} : { answer };
        outcomes[from + at] = await perform({ kind: 'send', target, content, ...about }, event.chat.id);
      }),
    );
  };
  try {
    await channel.connect();
  } catch (error) {
    await wechat.stop();
    throw error;
  }
  const stopReceiving = new AbortController();
  const receiving = channel.receive(async (fresh) => {
    if (refusals > 0) {
      refusals -= 1;
      throw new Error('the database is down');
    }
    for (const event of fresh) {
      if (events.some(({ key }) => key === event.key)) continue;
      events.push(event);
      void turn(event);
    }
  }, stopReceiving.signal);
  const http = await serve(channel, options.requestMs);
  wechat.account.serverUrl = `${await http.listen()}${channel.webhook.path}`;
  return {
    wechat,
    channel,
    events,
    outcomes,
    logged,
    tokens,
    answerWith: (next) => {
      answering = next;
    },
    say: (openid, content, more = {}) => {
      const target = { to: 'address', address: { channel: 'wechat', chat: openid } } as const;
      return perform({ kind: 'send', target, content, ...more }, openid);
    },
    async stop() {
      await wechat.stop();
      stopReceiving.abort();
      await receiving;
      await channel.close();
      await http.close();
    },
  };
}

/** The program's own HTTP server with the webhook. */
function serve(channel: WechatChannel, requestMs = 15_000): Promise<Http> {
  return createHttp({
    host: '127.0.0.1',
    port: 0,
    health: {
      database: async () => {},
      channels: () => [{ name: channel.name, status: channel.status() }],
      roles: () => [],
      oldestWaitingSeconds: async () => null,
    },
    metrics: { render: async () => '', contentType: 'text/plain' },
    webhooks: [channel.webhook],
    log: createLogger({ level: 'silent', secrets: [] }),
    graceMs: 0,
    requestMs,
  });
}
