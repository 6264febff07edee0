import type { StageAction } from './actions.ts';
import { Audience } from './audience.ts';
import { refusing, type Stage, type StageFile, type StageListener } from './stage.ts';
import type { ConversationView, MessageView, PersonView, StageChanges, StageView } from './view.ts';
import type { EmulatedMember, StoredMessage } from './wechat/emulator.ts';
import { perform } from './wechat-actions.ts';
import type { WechatCast } from './wechat-cast.ts';
import { WechatMenus } from './wechat-menus.ts';
import { conversationOf, messageView, newestOf, personView, privateView } from './wechat-view.ts';

/** After a tap or a follow, what may be sent shrinks again (客服消息: 1 分钟). Milliseconds. */
const EVENT_WINDOW = 60_000;
/** So many of the newest acts of members are watched for being posted again. */
const WATCHED = 50;
const PLATFORM = 'wechat';

/** The emulated WeChat, to be shown on the page. */
export function createWechatStage(cast: WechatCast): Stage {
  return new WechatStage(cast);
}

/** The emulated WeChat as the page sees it. */
class WechatStage implements Stage {
  readonly platform = PLATFORM;
  /** Staff do not work on WeChat: an account's conversations are with its followers alone. */
  readonly takesDesk = false;
  private readonly cast: WechatCast;
  private readonly audience = new Audience(() => this.changes());
  private readonly touched = new Set<StoredMessage>();
  /** How often each of the newest acts of members was posted when it was last told. */
  private readonly posts = new Map<StoredMessage, number>();
  private readonly windows = new Set<NodeJS.Timeout>();
  private readonly menus: WechatMenus;

  constructor(cast: WechatCast) {
    this.cast = cast;
    this.menus = new WechatMenus(cast.emulator.menu);
    const { events } = cast.emulator;
    events.on('message', (message) => this.noteMessage(message));
    events.on('menu', (menu) => this.menus.note(menu));
    events.on('change', () => this.audience.gather());
    events.on('typing', ({ member, on }) => {
      if (on) this.audience.activity({ platform: PLATFORM, conversation: conversationOf(member.openid) });
    });
  }

  view(): StageView {
    return {
      platform: PLATFORM,
      bot: { name: this.cast.accountName, handle: this.cast.emulator.account.id },
      can: ['location', 'follow'],
      troubles: ['window-closed', 'token-expired', 'answer-lost', 'duplicate', 'slow'],
      // The account is not told what language a member's app is in.
      locales: [],
      people: this.people(),
      conversations: this.conversations(),
      menus: [],
      bottomMenu: this.menus.entries,
      account: this.account(),
      messages: this.members().flatMap((member) => newestOf(member).map((message) => this.messageView(message))),
    };
  }

  listen(listener: StageListener): () => void {
    return this.audience.listen(listener);
  }

  async act(action: StageAction): Promise<undefined> {
    refusing(() => perform(this.cast, action));
    this.audience.gather();
  }

  file(id: string): StageFile | undefined {
    const media = this.cast.emulator.media(id);
    return media && { bytes: media.bytes, mime: media.contentType, name: media.fileName };
  }

  close(): void {
    for (const window of this.windows) clearTimeout(window);
    this.audience.close();
  }

  private members(): EmulatedMember[] {
    const { emulator, members } = this.cast;
    return members.flatMap((openid) => emulator.userById(openid) ?? []);
  }

  private people(): PersonView[] {
    return this.members().map((member) => personView(this.cast, member));
  }

  private conversations(): ConversationView[] {
    return this.members().map(privateView);
  }

  private account(): NonNullable<StageView['account']> {
    return { kind: this.cast.emulator.account.kind };
  }

  private messageView(message: StoredMessage): MessageView {
    return messageView(this.cast, this.menus, message);
  }

  private noteMessage(message: StoredMessage): void {
    this.touch(message);
    if (message.by !== 'member') return;
    this.posts.set(message, 0);
    for (const oldest of this.posts.keys()) {
      if (this.posts.size <= WATCHED) break;
      this.posts.delete(oldest);
    }
    if (message.content.kind === 'event') this.tellAfter(EVENT_WINDOW);
  }

  /** What may still be sent changes by the clock alone. */
  private tellAfter(ms: number): void {
    const window = setTimeout(() => {
      this.windows.delete(window);
      this.audience.gather();
    }, ms);
    window.unref();
    this.windows.add(window);
  }

  /** WeChat posts again what was answered already, too. */
  private touchPosted(): void {
    for (const [message, told] of this.posts) {
      const made = message.delivery?.attempts.length ?? 0;
      if (made === told) continue;
      this.posts.set(message, made);
      this.touch(message);
    }
  }

  private touch(message: StoredMessage): void {
    if (!this.audience.isEmpty) this.touched.add(message);
  }

  /** People are few, and the menu and the account are small: they are told whole. Messages are told as they change. */
  private changes(): StageChanges {
    this.touchPosted();
    const messages = [...this.touched].map((message) => this.messageView(message));
    this.touched.clear();
    return {
      platform: PLATFORM,
      people: this.people(),
      conversations: this.conversations(),
      bottomMenu: this.menus.entries,
      account: this.account(),
      messages,
    };
  }
}
