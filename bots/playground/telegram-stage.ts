import type { StageAction } from './actions.ts';
import { Audience } from './audience.ts';
import { refusing, type Stage, type StageFile, type StageListener } from './stage.ts';
import type { ApiCall, ChatState, Press, StoredMessage } from './telegram/emulator.ts';
import { perform } from './telegram-actions.ts';
import { standingIn, type TelegramCast } from './telegram-cast.ts';
import { findFile } from './telegram-files.ts';
import { TelegramMenus } from './telegram-menus.ts';
import {
  communityView,
  conversationOf,
  generalView,
  messageIdOf,
  messageView,
  nameOf,
  newestOf,
  personView,
  privateView,
  topicView,
} from './telegram-view.ts';
import type { ConversationView, MessageView, PersonView, PressAnswer, StageChanges, StageView } from './view.ts';

const PLATFORM = 'telegram';

/** The emulated Telegram, to be shown on the page. */
export function createTelegramStage(cast: TelegramCast): Stage {
  return new TelegramStage(cast);
}

/** The emulated Telegram as the page sees it. */
class TelegramStage implements Stage {
  readonly platform = PLATFORM;
  readonly takesDesk = true;
  private readonly cast: TelegramCast;
  private readonly audience = new Audience(() => this.changes());
  private readonly touched = new Map<StoredMessage, ChatState>();
  private readonly menus: TelegramMenus;
  private menusChanged = false;

  constructor(cast: TelegramCast) {
    this.cast = cast;
    this.menus = new TelegramMenus(() => cast.desk.id);
    const { events } = cast.emulator;
    const touch = ({ chat, message }: { chat: ChatState; message: StoredMessage }) => this.touch(chat, message);
    events.on('message', touch);
    events.on('said', touch);
    events.on('edited', touch);
    events.on('deleted', touch);
    events.on('reaction', touch);
    events.on('change', () => this.audience.gather());
    events.on('call', (call) => this.noteMenu(call));
    events.on('callbackAnswered', (press) => this.tellAnswer(press));
    events.on('chatAction', ({ chat, threadId }) => {
      this.audience.activity({ platform: PLATFORM, conversation: conversationOf(chat, threadId) });
    });
  }

  view(): StageView {
    const { emulator, desk, community } = this.cast;
    const { world } = emulator;
    const chats = [desk.state, community.state, ...this.users().map((user) => user.privateChat.chat)];
    return {
      platform: PLATFORM,
      bot: { name: nameOf(world.bot), handle: world.bot.username },
      desk: { title: desk.title },
      can: ['location', 'contact', 'start', 'menu', 'typed-commands', 'edit'],
      troubles: ['too-many-requests', 'server-error', 'answer-lost', 'drop'],
      locales: ['zh-CN', 'en'],
      people: this.people(),
      conversations: this.conversations(),
      menus: this.menus.all,
      messages: chats.flatMap((chat) => newestOf(chat).map((message) => messageView(world, chat, message))),
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
    const found = findFile(this.cast.emulator.world, id);
    return found?.bytes === undefined ? undefined : { bytes: found.bytes, mime: found.mime, name: found.name };
  }

  close(): void {
    this.audience.close();
  }

  private users() {
    const { emulator, roles } = this.cast;
    return [...roles.keys()].map((id) => emulator.userById(id)).filter((user) => user !== undefined);
  }

  private people(): PersonView[] {
    const { emulator, community, roles } = this.cast;
    return this.users().map((user) =>
      personView(user.person, roles.get(user.id) ?? 'member', standingIn(emulator, community, user.id)),
    );
  }

  private conversations(): ConversationView[] {
    const privates = this.users().map((user) => privateView(user.privateChat.chat, user.person));
    const { desk, community, roles } = this.cast;
    // The stranger of the desk is nobody there.
    const people = [...roles].flatMap(([id, role]) => (role === 'stranger' ? [] : String(id)));
    return [generalView(), ...desk.topics.map(topicView), communityView(community.state, people), ...privates];
  }

  private touch(chat: ChatState, message: StoredMessage): void {
    if (!this.audience.isEmpty) this.touched.set(message, chat);
  }

  private noteMenu(call: ApiCall): void {
    if (!this.menus.note(call)) return;
    this.menusChanged = true;
    this.audience.gather();
  }

  /** People and topics are few: they are told whole. Messages are told as they change. */
  private changes(): StageChanges {
    const { world } = this.cast.emulator;
    const messages: MessageView[] = [...this.touched].map(([message, chat]) => messageView(world, chat, message));
    const menus = this.menusChanged ? { menus: this.menus.all } : {};
    this.touched.clear();
    this.menusChanged = false;
    const conversations = this.conversations();
    return { platform: PLATFORM, people: this.people(), conversations, messages, ...menus };
  }

  private tellAnswer(press: Press): void {
    const { world } = this.cast.emulator;
    const chat = world.chats.get(press.chatId);
    const message = chat?.byId.get(press.messageId);
    if (chat === undefined || message === undefined) return;
    const text = press.answer?.text;
    const answer: PressAnswer = {
      platform: PLATFORM,
      person: String(press.user.id),
      message: messageIdOf(chat, message),
      data: press.data,
      ...(text === undefined ? {} : { text }),
      alert: press.answer?.alert ?? false,
    };
    this.audience.answer(answer);
  }
}
