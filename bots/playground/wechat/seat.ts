import { type Content, type EventName, postedFields } from './content.ts';
import type { Deliveries, Delivery } from './delivery.ts';
import type { MediaKind } from './media.ts';
import { findEntry } from './menu.ts';
import type { MemberState, StoredMessage, World } from './state.ts';
import type { Opener } from './window.ts';
import type { XmlFields } from './xml.ts';

/** What a member sends as a file; without `bytes` a small placeholder is used. */
export interface FileOptions {
  bytes?: Uint8Array;
  fileName?: string;
}

/** What a member did, with the way it takes to the server. */
export type Sent = StoredMessage & { readonly delivery: Delivery };

/** What a seat needs of the emulator it is in. */
export interface Surroundings {
  world: World;
  deliveries: Deliveries;
  /** An address that must not be fetched. */
  picUrl(mediaId: string): string;
  waitFor<T>(
    predicate: () => T | false | null | undefined,
    options: { timeoutMs?: number; chat: MemberState; what: string },
  ): Promise<T>;
}

/** Beyond 2^53, as real MsgIds are: whoever reads them as numbers loses digits. */
const FIRST_MSG_ID = 24_000_000_000_000_000n;
const TICKET = 'FAKEticketOfTheQrCode';

/** A member in their conversation with the account. */
export class Seat {
  readonly state: MemberState;
  private readonly around: Surroundings;
  private readUpTo = 0;

  constructor(around: Surroundings, state: MemberState) {
    this.around = around;
    this.state = state;
  }

  /** Everything in the conversation, oldest first; what the member did is among it. */
  get messages(): readonly StoredMessage[] {
    return this.state.messages;
  }

  /** The newest thing that the account said. */
  get lastFromAccount(): StoredMessage | undefined {
    return this.messages.findLast(({ by }) => by === 'account');
  }

  says(text: string): Sent {
    if (text === '') throw new Error('nobody can send an empty text');
    return this.writes({ kind: 'text', text });
  }

  sendsPicture(options: FileOptions = {}): Sent {
    return this.writes({ kind: 'image', mediaId: this.keep('image', 'picture.png', options) });
  }

  /** `recognition`: what the platform made of the speech; empty when it is off or understood nothing. */
  sendsVoice(options: FileOptions & { format?: string; recognition?: string } = {}): Sent {
    const { format = 'amr', recognition = '' } = options;
    return this.writes({ kind: 'voice', mediaId: this.keep('voice', `voice.${format}`, options), format, recognition });
  }

  sendsVideo(options: FileOptions & { short?: boolean } = {}): Sent {
    const thumbMediaId = this.keep('thumb', 'thumb.jpg', {});
    const kind = options.short ? 'shortvideo' : 'video';
    return this.writes({ kind, mediaId: this.keep('video', 'video.mp4', options), thumbMediaId });
  }

  sendsFile(options: FileOptions = {}): Sent {
    const { fileName: title = 'document.pdf', bytes } = options;
    const size = bytes?.length ?? placeholder('file').length;
    return this.writes({ kind: 'file', mediaId: this.keep('file', title, options), title, size });
  }

  sendsLocation(options: { latitude: number; longitude: number; label?: string; scale?: number }): Sent {
    const { latitude, longitude, label = '', scale = 15 } = options;
    return this.writes({ kind: 'location', latitude, longitude, scale, label });
  }

  sendsLink(options: { title: string; description?: string; url: string }): Sent {
    return this.writes({ kind: 'link', description: '', ...options });
  }

  /** What comes of a sticker and other things that are not told to accounts. */
  sendsSticker(): Sent {
    return this.says('【收到不支持的消息类型，暂无法显示】');
  }

  /** Any fields under the usual head: a type that nobody has heard of, or one that lacks something. */
  sendsRaw(fields: XmlFields, options: { withMsgId?: boolean } = {}): Sent {
    const kind = typeof fields.MsgType === 'string' ? fields.MsgType : 'nothing';
    return this.acts({ kind: 'text', text: `<${kind}>` }, 'message', { withMsgId: options.withMsgId ?? true, fields });
  }

  /** Taps a menu entry by its key, its label or its path of labels (`客服支持/在线客服`). */
  taps(keyOrPath: string): Sent {
    const { menu } = this.around.world;
    const entry = menu && findEntry(menu, keyOrPath);
    if (entry === undefined) throw new Error(`the menu has no ${keyOrPath}; it is ${JSON.stringify(menu ?? 'none')}`);
    return 'url' in entry ? this.event('VIEW', entry.url) : this.event('CLICK', entry.key, 'event');
  }

  /** Taps a menu entry that this member's app still shows, whatever the menu is now. */
  tapsOld(key: string): Sent {
    return this.event('CLICK', key, 'event');
  }

  /** Taps a choice of the newest message that offers it: says its content. */
  picks(label: string): Sent {
    for (const { content } of this.messages.toReversed()) {
      const choice = content.kind === 'msgmenu' && content.choices.find((each) => each.content.includes(label));
      if (choice) return this.writes({ kind: 'text', text: choice.content, choice: choice.id });
    }
    throw new Error(`no choice "${label}" here`);
  }

  /** Follows the account; with a scene by scanning its QR code. */
  follows(scene?: string): Sent {
    const { state } = this;
    if (state.following) throw new Error(`${state.name} follows already`);
    state.following = true;
    state.followedAt = this.around.world.seconds();
    state.scene = scene ?? '';
    if (scene === undefined) return this.event('subscribe', '', 'event');
    return this.event('subscribe', `qrscene_${scene}`, 'event', TICKET);
  }

  unfollows(): Sent {
    this.mustFollow();
    const sent = this.event('unsubscribe', '');
    this.state.following = false;
    this.state.window.closed();
    return sent;
  }

  /** Scans the account's QR code: a follow for who does not follow yet. */
  scans(scene: string): Sent {
    return this.state.following ? this.event('SCAN', scene, 'event', TICKET) : this.follows(scene);
  }

  /** Switches the account's messages off (or on): sends are refused with 48002. */
  refusesMessages(refuses = true): void {
    this.state.refusing = refuses;
  }

  /**
   * Resolves with the oldest message of the account or the platform that fits and that came after the last one seen
   * in this way. Rejects after `timeoutMs` (5,000) with the transcript.
   */
  async sees(pattern: string | RegExp, options: { timeoutMs?: number } = {}): Promise<StoredMessage> {
    const fits = ({ text }: StoredMessage) =>
      typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
    const seen = await this.around.waitFor(
      () => this.messages.find((each) => each.by !== 'member' && each.id > this.readUpTo && fits(each)),
      { ...options, chat: this.state, what: `${this.state.name} sees ${pattern}` },
    );
    this.readUpTo = seen.id;
    return seen;
  }

  private writes(content: Content): Sent {
    return this.acts(content, 'message', { withMsgId: true });
  }

  private event(event: EventName, key: string, opens?: Opener, ticket?: string): Sent {
    const content: Content = { kind: 'event', event, key, ...(ticket === undefined ? {} : { ticket }) };
    return this.acts(content, opens, { withMsgId: false });
  }

  private acts(
    content: Content,
    opens: Opener | undefined,
    { withMsgId, fields }: { withMsgId: boolean; fields?: XmlFields },
  ): Sent {
    this.mustFollow();
    const { world, deliveries, picUrl } = this.around;
    const now = world.clock();
    if (opens !== undefined) this.state.window.opened(opens, now);
    if (opens === 'message') this.state.lastWroteAt = now;
    const message = world.append(this.state, { by: 'member', content });
    const msgId = withMsgId ? FIRST_MSG_ID + BigInt(message.id) : undefined;
    const told = fields ?? postedFields(content, msgId, 'mediaId' in content ? picUrl(content.mediaId) : '');
    const head = { ToUserName: world.account.id, FromUserName: this.state.openid, CreateTime: Math.floor(now / 1000) };
    const id = fields === undefined || msgId === undefined ? {} : { MsgId: msgId };
    const delivery = deliveries.start(message, msgId, { ...head, ...told, ...id });
    return Object.assign(message, { delivery });
  }

  private keep(kind: MediaKind, name: string, { bytes, fileName = name }: FileOptions): string {
    return this.around.world.media.add({ kind, bytes: bytes ?? placeholder(kind), fileName }).id;
  }

  private mustFollow(): void {
    if (!this.state.following) throw new Error(`${this.state.name} does not follow the account`);
  }
}

/** A picture of one pixel: enough to be shown, sent on and downloaded. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function placeholder(kind: MediaKind): Buffer {
  return kind === 'image' || kind === 'thumb' ? PIXEL : Buffer.from(`a ${kind} of the emulator`);
}
