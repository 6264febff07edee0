import { Faults } from '../faults.ts';
import type { DeliveryFault } from './faults.ts';
import { type PassiveReply, readReply } from './passive.ts';
import { postOf, type RawPost } from './posted.ts';
import { type MemberState, type StoredMessage, TROUBLE, type World } from './state.ts';
import type { PostAnswer, Wire } from './wire.ts';
import type { XmlFields } from './xml.ts';

/** When and how often a post is made. Times in ms. */
export interface Timing {
  /** How long the server has to answer; 5,000 on the platform. */
  answerMs: number;
  /** Posts of one message in all; 3 on the platform. */
  attempts: number;
  /** Least time between two attempts when nothing was answered; `answerMs` by default. */
  retryMs: number;
  /** Whether a retry is the same bytes under the same signature, timestamp and nonce (seen), or signed anew. */
  retrySignature: 'same' | 'fresh';
}

/** `reply`: the member saw it. `nothing`: rightly none. `invalid`, `failed`: the member saw that there is trouble. */
export type Result = 'reply' | 'nothing' | 'invalid' | 'failed';

/** One post of a delivery; `duplicate`: of no consequence, another one's answer counts. */
export interface Attempt extends PostAnswer {
  duplicate: boolean;
  fault: DeliveryFault['kind'] | undefined;
}

/** The way of one thing that a member did to the account's server, over all its attempts. */
export interface Delivery {
  readonly message: StoredMessage;
  readonly msgId: bigint | undefined;
  /** What is posted, before it is encrypted. */
  readonly fields: XmlFields;
  readonly attempts: Attempt[];
  /** The newest post made; undefined before the first. */
  post: RawPost | undefined;
  /** Undefined while it is under way. */
  result: Result | undefined;
  reply: StoredMessage | undefined;
  /** Why the answer was invalid. */
  why: string | undefined;
  /** Never rejects. */
  readonly done: Promise<Result>;
}

/** Posts what members do to the account's server, tries again as the platform does, and shows the answers. */
export class Deliveries {
  /** May be changed; the next attempt goes by it. */
  readonly timing: Timing;
  readonly faults = new Faults<DeliveryFault>();
  private readonly world: World;
  private readonly wire: Wire;
  private readonly underWay = new Set<Delivery>();
  private repeating = 0;
  private stopped = false;

  constructor(world: World, wire: Wire, timing: Timing) {
    this.world = world;
    this.wire = wire;
    this.timing = timing;
  }

  /** How many have not come to their end, repetitions included. */
  get pending(): number {
    return this.underWay.size + this.repeating;
  }

  /** Makes the newest post of a delivery once more; its answer is noted, and of no consequence. */
  async repeat(delivery: Delivery): Promise<Attempt> {
    if (delivery.post === undefined) throw new Error('nothing was posted yet');
    return this.again(delivery, delivery.post, undefined);
  }

  stop(): void {
    this.stopped = true;
  }

  start(message: StoredMessage, msgId: bigint | undefined, fields: XmlFields): Delivery {
    const { promise: done, resolve } = withResolvers();
    const known = { message, msgId, fields, attempts: [], done };
    const delivery: Delivery = { ...known, post: undefined, result: undefined, reply: undefined, why: undefined };
    message.delivery = delivery;
    this.underWay.add(delivery);
    void this.run(delivery).then((result) => {
      delivery.result = result;
      this.underWay.delete(delivery);
      resolve(result);
      if (this.stopped) return;
      this.world.events.emit('delivery', delivery);
      this.world.changed();
    });
    return delivery;
  }

  private async run(delivery: Delivery): Promise<Result> {
    const { member } = delivery.message;
    for (let made = 0; made < this.timing.attempts && !this.stopped; made++) {
      const { account } = this.world;
      const earlier = this.timing.retrySignature === 'same' ? delivery.post : undefined;
      const post = earlier ?? postOf(account, this.world.seconds(), delivery.fields, member.openid);
      delivery.post = post;
      const startedAt = performance.now();
      const attempt = await this.attempt(delivery, post);
      this.world.changed();
      if (attempt.status === 200) return this.answered(delivery, attempt.body);
      const left = this.timing.retryMs - (performance.now() - startedAt);
      // A status that is not 200 was answered, so there is nothing to wait for: seen retried at once.
      if (attempt.status === 0 && made + 1 < this.timing.attempts) await pause(left);
    }
    if (!this.stopped) this.tellsTrouble(member);
    return 'failed';
  }

  private async attempt(delivery: Delivery, post: RawPost): Promise<Attempt> {
    const { openid } = delivery.message.member;
    const fault = this.faults.strike(({ member }) => member === undefined || member === openid);
    const attempt = await this.postWith(delivery, post, fault);
    delivery.attempts.push(attempt);
    if (fault?.kind === 'duplicate') void this.again(delivery, post, fault.kind);
    return attempt;
  }

  private async postWith(delivery: Delivery, post: RawPost, fault: DeliveryFault | undefined): Promise<Attempt> {
    const kind = fault?.kind;
    const once = { duplicate: false, fault: kind };
    if (fault?.kind === 'unreachable') return { ...unanswered('unreachable'), ...once };
    if (fault?.kind === 'slow') await pause(fault.ms);
    if (kind === 'drop') return { ...(await this.send(post, true)), ...once };
    if (kind === 'duplicate-at-once') void this.again(delivery, post, kind);
    const answer = await this.send(post, false);
    if (kind === 'answer-lost') return { ...unanswered('cut', answer.ms), ...once };
    return { ...answer, ...once };
  }

  /** The post that is one too many: noted, and of no consequence. */
  private async again(delivery: Delivery, post: RawPost, fault: DeliveryFault['kind'] | undefined): Promise<Attempt> {
    this.repeating += 1;
    const attempt = { ...(await this.send(post, false)), duplicate: true, fault };
    this.repeating -= 1;
    delivery.attempts.push(attempt);
    this.world.changed();
    return attempt;
  }

  private send(post: RawPost, cutOnceSent: boolean): Promise<PostAnswer> {
    const { serverUrl } = this.world.account;
    if (serverUrl === undefined) return Promise.resolve(unanswered('unreachable'));
    return this.wire.send(serverUrl, post, { timeoutMs: this.timing.answerMs, cutOnceSent });
  }

  private answered(delivery: Delivery, body: string): Result {
    const { world } = this;
    const { member, id } = delivery.message;
    const reply: PassiveReply = readReply(body, { account: world.account, openid: member.openid, media: world.media });
    switch (reply.kind) {
      case 'nothing':
        return 'nothing';
      case 'message':
        delivery.reply = world.append(member, { by: 'account', content: reply.content, way: 'passive', answers: id });
        return 'reply';
      case 'invalid':
        delivery.why = reply.why;
        this.tellsTrouble(member);
        return 'invalid';
    }
  }

  private tellsTrouble(member: MemberState): void {
    if (!member.following) return;
    this.world.append(member, { by: 'platform', content: { kind: 'text', text: TROUBLE }, way: 'system' });
  }
}

function unanswered(trouble: PostAnswer['trouble'], ms = 0): PostAnswer {
  return { status: 0, body: '', headers: {}, ms, trouble };
}

function withResolvers(): { promise: Promise<Result>; resolve: (result: Result) => void } {
  let resolve: (result: Result) => void = () => undefined;
  const promise = new Promise<Result>((given) => {
    resolve = given;
  });
  return { promise, resolve };
}

function pause(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}
