import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import { Puppet, type payloads, types } from 'wechaty-puppet';
import type { Delivery } from './inbound.ts';

/** Something a member did that is no message: wechaty has no event for it. */
export interface OfficialEvent {
  id: string;
  openid: string;
  /** WeChat's own word: `subscribe`, `unsubscribe`, `click`, `scan`… */
  kind: string;
}

/** What a send comes to, for the call of `say` that is under way. */
interface Delivering {
  id: string;
  deliver(): Promise<unknown>;
}

/** Contacts and messages whose payloads wechaty-puppet keeps. */
const CACHED = 200;

const TYPES: Readonly<Record<string, types.Message>> = {
  text: types.Message.Text,
  image: types.Message.Image,
  voice: types.Message.Audio,
  video: types.Message.Video,
  shortvideo: types.Message.Video,
  location: types.Message.Location,
  link: types.Message.Url,
};

/**
 * The official account as a wechaty Puppet. It holds no secret and makes no call: what is to be sent is handed to
 * whoever said it. It never emits `heartbeat`, which wechaty would expect to go on.
 */
export class OfficialPuppet extends Puppet {
  static override readonly VERSION = '1.0.0';
  /** Follow and menu events, typed. */
  readonly official = new EventEmitter<{ event: [OfficialEvent] }>();
  private readonly self: string;
  private readonly names: (openid: string) => string;
  /** Messages that wechaty is looking at. */
  private readonly shown = new Map<string, payloads.Message>();
  private readonly saying = new AsyncLocalStorage<Delivering>();

  /** @param self the account as a contact. @param names how a member is called */
  constructor(self: string, names: (openid: string) => string) {
    // What stands here is logged by the base class: sizes only, never a secret.
    super({ cache: { contact: CACHED, message: CACHED } });
    this.self = self;
    this.names = names;
  }

  override name(): string {
    return 'kefu-official-account';
  }

  override async onStart(): Promise<void> {
    await this.login(this.self);
  }

  override async onStop(): Promise<void> {
    await this.logout();
  }

  /** Brings a message to wechaty, and keeps it at hand for as long as `work` takes. */
  async showing<Result>(id: string, delivery: Delivery, work: () => Promise<Result>): Promise<Result> {
    const { openid, text = '', at, kind } = delivery;
    const type = TYPES[kind] ?? types.Message.Unknown;
    this.shown.set(id, { id, talkerId: openid, listenerId: this.self, text, timestamp: at, type });
    try {
      this.emit('message', { messageId: id });
      return await work();
    } finally {
      this.forget(id);
    }
  }

  /** Runs `say`; what it sends is done by `deliver`, as the message `id`. */
  async within<Result>(id: string, deliver: () => Promise<unknown>, say: () => Promise<Result>): Promise<Result> {
    try {
      return await this.saying.run({ id, deliver }, say);
    } finally {
      this.forget(id);
    }
  }

  override async messageSendText(to: string, text: string): Promise<string> {
    const delivering = this.saying.getStore();
    if (!delivering) throw new Error('something was said outside of an effect: nobody would know what became of it');
    await delivering.deliver();
    // wechaty asks for it as soon as this returns.
    const { id } = delivering;
    const type = types.Message.Text;
    this.shown.set(id, { id, talkerId: this.self, listenerId: to, text, timestamp: Date.now(), type });
    return id;
  }

  override async messageRawPayload(id: string): Promise<payloads.Message> {
    const found = this.shown.get(id);
    if (!found) throw new Error('no such message is at hand');
    return found;
  }

  override async messageRawPayloadParser(raw: payloads.Message): Promise<payloads.Message> {
    return raw;
  }

  override async contactRawPayload(id: string): Promise<string> {
    return id;
  }

  override async contactRawPayloadParser(id: string): Promise<payloads.Contact> {
    const isSelf = id === this.self;
    return {
      id,
      name: isSelf ? this.self : this.names(id),
      gender: types.ContactGender.Unknown,
      type: isSelf ? types.Contact.Official : types.Contact.Individual,
      avatar: '',
      friend: true,
      phone: [],
    };
  }

  private forget(id: string): void {
    this.shown.delete(id);
    this.cache.message.delete(id);
  }
}
