import { randomBytes } from 'node:crypto';
import type { AcceptEvents } from '../../core/channel.ts';
import type { Clock } from '../clock.ts';
import type { WebhookHead, WebhookRequest, WebhookResponse } from '../http/webhooks.ts';
import { Malformed } from '../read.ts';
import { type Format, parseBody, writeBody } from './body.ts';
import { CipherError, decrypt, encrypt } from './crypto.ts';
import type { Answer } from './exchange.ts';
import type { Exchanges } from './exchanges.ts';
import { type Fields, textAt } from './fields.ts';
import type { Health } from './health.ts';
import { type Account, type Delivery, read } from './inbound.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { Replays } from './replays.ts';
import { checkStamp, type Stamp, sameSignature, signatureOf } from './signature.ts';

/** WeChat's messages are a few KB at most: 2,048 characters of text, encrypted. */
export const BODY_MAX_BYTES = 128 * 1024;
const ECHO_MAX_CHARACTERS = 256;
/** Refused posts are told to the operator this often at most: anyone can send them. */
const TELL_EVERY_MS = 60_000;
const STORE_AGAIN_MS = 250;
/** What WeChat wants to hear when there is nothing to say. */
const NOTHING_TO_SAY = 'success';

/** What the HTTP server serves for the adapter. */
export interface Webhook {
  readonly path: '/wechat';
  readonly methods: readonly ('GET' | 'POST')[];
  readonly bodyLimit: number;
  /** Refuses what is not signed, before anything of its body is read. */
  refusal(head: WebhookHead): WebhookResponse | undefined;
  /** Answers one request. Never rejects. */
  handle(request: WebhookRequest): Promise<WebhookResponse>;
  /** Lets posts in before (or without) receiving here: a standby can be posted to as well. */
  admit(accept: AcceptEvents): void;
}

/** What the webhook needs. */
export interface WebhookNeeds {
  account: Account;
  token: string;
  /**
   * AES keys, the current one first; empty where messages come in plain. An answer is encrypted with the key that could
   * read the message ("Technical Plan" of message encryption: 用哪个 AESKey 解密成功，则用此 AESKey 加密对应的回包).
   */
  keys: readonly Buffer[];
  exchanges: Exchanges;
  health: Health;
  log: Log;
  scrub: Scrub;
  clock: Clock;
  /** Milliseconds within which a post must be answered. */
  answerMs: number;
  /** Resolves when it is known what earlier replies to a member left over, which is to go into the next. Never rejects. */
  leftOver(openid: string): Promise<void>;
  /** Passes what came in through the bot; does `work` exactly once and resolves or rejects as it does. */
  hear(delivery: Delivery, work: () => Promise<void>): Promise<void>;
}

/** A request that gets no further, with the HTTP status that says so. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A post as it is understood, and how its answer is to be written. */
interface Post {
  fields: Fields;
  format: Format;
  key: Buffer | undefined;
}

/** The receiving end: a post is answered only once its events are durable, with the reply if there is one in time. */
export class WebhookReceiver implements Webhook {
  readonly path = '/wechat';
  readonly methods = ['GET', 'POST'] as const;
  readonly bodyLimit = BODY_MAX_BYTES;
  private readonly needs: WebhookNeeds;
  private readonly replays: Replays;
  private accept: AcceptEvents | undefined;
  private toldAt = Number.NEGATIVE_INFINITY;

  constructor(needs: WebhookNeeds) {
    this.needs = needs;
    this.replays = new Replays(needs.clock);
  }

  admit(accept: AcceptEvents): void {
    this.accept = accept;
  }

  refusal(head: WebhookHead): WebhookResponse | undefined {
    try {
      this.signed(head);
      return undefined;
    } catch (error) {
      return this.refused(error);
    }
  }

  async handle(request: WebhookRequest): Promise<WebhookResponse> {
    try {
      const stamp = this.signed(request);
      return request.method === 'GET' ? this.echo(request, stamp) : await this.take(request, stamp);
    } catch (error) {
      return this.refused(error);
    }
  }

  /** The signature comes before everything else: nothing of an unsigned request is looked at. */
  private signed({ query }: WebhookHead): Stamp {
    const { token, clock } = this.needs;
    const checked = checkStamp(query, token, clock.now());
    if (!checked.ok) throw new Refusal(401, checked.why);
    return checked.stamp;
  }

  private echo({ query }: WebhookRequest, stamp: Stamp): WebhookResponse {
    const echo = query.get('echostr');
    if (echo === null || echo.length > ECHO_MAX_CHARACTERS) throw new Refusal(400, 'there is nothing to echo');
    this.once(stamp, `echo ${echo}`);
    return { status: 200, body: echo, type: 'text/plain; charset=utf-8' };
  }

  private async take(request: WebhookRequest, stamp: Stamp): Promise<WebhookResponse> {
    const post = this.open(request, stamp);
    const delivery = read(post.fields, this.needs.account);
    const accept = this.accept;
    if (!accept) throw new Refusal(503, 'the desk is not ready yet');
    // An event without a meaning to the desk must be answered all the same.
    if (delivery.events.length === 0) return { status: 200, body: NOTHING_TO_SAY };
    // Who leaves reads no answer: no words may go into one.
    if (delivery.events.every(({ kind }) => kind === 'blocked')) {
      await this.store(delivery, accept);
      return { status: 200, body: NOTHING_TO_SAY };
    }
    const { exchanges, leftOver } = this.needs;
    const earlier = exchanges.has(delivery.key) ? undefined : leftOver(delivery.openid);
    const exchange = exchanges.of(delivery.key, delivery.openid);
    const answer = exchange.arrive();
    await earlier;
    try {
      await this.store(delivery, accept);
    } catch (error) {
      exchanges.drop(exchange);
      throw error;
    }
    return this.response(await answer, post, delivery);
  }

  /** Reads the body: size, encryption, form, in this order. */
  private open({ body, query }: WebhookRequest, stamp: Stamp): Post {
    if (body.byteLength > BODY_MAX_BYTES) throw new Refusal(413, 'it is too large');
    const isPlain = this.needs.keys.length === 0;
    // A signature that covers no body is not to be tried with one body after another.
    if (isPlain) this.once(stamp, body.toString('latin1'));
    const outer = parseBody(body.toString('utf8'));
    const encrypted = textAt(outer.fields, 'Encrypt');
    if (isPlain && encrypted !== undefined && textAt(outer.fields, 'MsgType') === undefined) {
      throw new Refusal(400, 'it is encrypted: set WECHAT_ENCODING_AES_KEY to the key in the console');
    }
    if (isPlain) return { ...outer, key: undefined };
    if (encrypted === undefined || query.get('encrypt_type') !== 'aes') {
      throw new Refusal(400, 'it is not encrypted: choose 安全模式 in the console');
    }
    const { token } = this.needs;
    const signature = query.get('msg_signature') ?? '';
    if (!sameSignature(signature, signatureOf(token, stamp.timestamp, stamp.nonce, encrypted))) {
      throw new Refusal(401, 'the signature of its content is wrong');
    }
    const { text, key } = this.decrypted(encrypted);
    // The same message encrypted anew is the same message.
    this.once(stamp, text);
    return { fields: parseBody(text).fields, format: outer.format, key };
  }

  private decrypted(encrypted: string): { text: string; key: Buffer } {
    const { keys, account } = this.needs;
    let why = 'no key';
    for (const key of keys) {
      try {
        return { text: decrypt(key, account.appId, encrypted), key };
      } catch (error) {
        if (!(error instanceof CipherError)) throw error;
        why = error.message;
      }
    }
    throw new Refusal(400, `it cannot be decrypted (${why})`);
  }

  private once(stamp: Stamp, content: string): void {
    if (!this.replays.admit(stamp, content)) throw new Refusal(401, 'its timestamp and nonce were used before');
  }

  /** Tries for as long as WeChat waits: a database that is away for a moment costs none of WeChat's three tries. */
  private async store(delivery: Delivery, accept: AcceptEvents): Promise<void> {
    const { health, log, scrub, hear, clock, answerMs } = this.needs;
    const until = clock.now() + answerMs - STORE_AGAIN_MS;
    const take = () => accept(delivery.events);
    for (let tried = 1; ; tried += 1) {
      try {
        await (tried === 1 ? hear(delivery, take) : take());
        health.well();
        return;
      } catch (error) {
        const problem = describe(error, scrub);
        health.failed(`received events cannot be stored: ${problem}`);
        if (clock.now() >= until) {
          log.error({ problem, kind: delivery.kind, tried }, 'a message could not be stored; WeChat posts it again');
          throw new Refusal(503, 'it could not be stored');
        }
        await clock.sleep(STORE_AGAIN_MS);
      }
    }
  }

  private response({ text, handed }: Answer, { format, key }: Post, delivery: Delivery): WebhookResponse {
    if (text === null) return { status: 200, body: NOTHING_TO_SAY, handed };
    const seconds = Math.floor(this.needs.clock.now() / 1000);
    const plain = writeBody(format, {
      ToUserName: delivery.openid,
      FromUserName: delivery.account,
      CreateTime: seconds,
      MsgType: 'text',
      Content: text,
    });
    const body = key ? this.encrypted(plain, format, key, seconds) : plain;
    return { status: 200, body, type: `${format === 'json' ? 'application/json' : 'text/xml'}; charset=utf-8`, handed };
  }

  private encrypted(plain: string, format: Format, key: Buffer, seconds: number): string {
    const { token, account } = this.needs;
    const Encrypt = encrypt(key, account.appId, plain);
    const Nonce = randomBytes(8).toString('hex');
    const MsgSignature = signatureOf(token, String(seconds), Nonce, Encrypt);
    return writeBody(format, { Encrypt, MsgSignature, TimeStamp: seconds, Nonce });
  }

  private refused(error: unknown): WebhookResponse {
    const { log, clock, scrub } = this.needs;
    if (error instanceof Malformed) return this.refused(new Refusal(400, error.message));
    if (!(error instanceof Refusal)) {
      log.error({ problem: describe(error, scrub) }, 'a post could not be answered');
      return { status: 500 };
    }
    if (error.status !== 503 && clock.now() - this.toldAt >= TELL_EVERY_MS) {
      this.toldAt = clock.now();
      log.warn({ status: error.status, why: error.message }, 'a request to the webhook was refused');
    }
    return { status: error.status };
  }
}
