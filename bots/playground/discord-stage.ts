import type { StageAction } from './actions.ts';
import { Audience } from './audience.ts';
import type { ChannelState, EmulatedUser, Interaction, StoredMessage } from './discord/emulator.ts';
import { DEADLINE_MS, KIND } from './discord/interactions.ts';
import type { WireAttachment } from './discord/wire.ts';
import { perform } from './discord-actions.ts';
import { type DiscordCast, standingIn } from './discord-cast.ts';
import { menusOf } from './discord-menus.ts';
import {
  channelView,
  conversationOf,
  messageIdOf,
  messageView,
  newestOf,
  personView,
  privateView,
  snowflakeOf,
} from './discord-view.ts';
import { ActionRefused, type ActionResult, refusing, type Stage, type StageFile, type StageListener } from './stage.ts';
import type { ConversationView, MessageView, PersonView, PressAnswer, StageChanges, StageView } from './view.ts';

/** As many files can be asked for as the emulator keeps. */
const FILES_KEPT = 2_000;
const PLATFORM = 'discord';

/** The emulated Discord, to be shown on the page. */
export function createDiscordStage(cast: DiscordCast): Stage {
  return new DiscordStage(cast);
}

/** The emulated Discord as the page sees it. */
class DiscordStage implements Stage {
  readonly platform = PLATFORM;
  readonly takesDesk = true;
  private readonly cast: DiscordCast;
  private readonly audience = new Audience(() => this.changes());
  private readonly touched = new Map<StoredMessage, ChannelState>();
  private readonly files = new Map<string, WireAttachment>();
  /** Ephemeral messages that their reader has put away; the bot is not told. */
  private readonly dismissed = new WeakSet<StoredMessage>();
  private readonly deadlines = new Set<NodeJS.Timeout>();
  private menusChanged = false;

  constructor(cast: DiscordCast) {
    this.cast = cast;
    const { events } = cast.emulator;
    const touch = ({ channel, message }: { channel: ChannelState; message: StoredMessage }) =>
      this.touch(channel, message);
    events.on('message', touch);
    events.on('said', touch);
    events.on('edited', touch);
    events.on('deleted', touch);
    events.on('reaction', touch);
    events.on('change', () => this.audience.gather());
    events.on('commands', () => {
      this.menusChanged = true;
      this.audience.gather();
    });
    events.on('interaction', (interaction) => this.awaitAnswer(interaction));
    events.on('interactionAnswered', (interaction) => this.tellAnswer(interaction, false));
    events.on('typing', ({ channel, userId }) => this.tellTyping(channel, userId));
  }

  view(): StageView {
    const { emulator, guild } = this.cast;
    return {
      platform: PLATFORM,
      bot: { name: emulator.world.bot.username, handle: emulator.world.bot.username },
      desk: { title: guild.title },
      can: ['close-dms', 'edit'],
      troubles: ['too-many-requests', 'server-error', 'answer-lost', 'drop'],
      locales: ['zh-CN', 'zh-TW', 'en-US', 'ja'],
      people: this.people(),
      conversations: this.conversations(),
      menus: menusOf(this.cast),
      messages: [...emulator.world.channels.values()].flatMap((channel) =>
        newestOf(channel).flatMap((message) => this.messageView(channel, message) ?? []),
      ),
    };
  }

  listen(listener: StageListener): () => void {
    return this.audience.listen(listener);
  }

  async act(action: StageAction): Promise<ActionResult | undefined> {
    if (action.do === 'dismiss') {
      this.dismiss(snowflakeOf(action.message), action.person);
      return undefined;
    }
    const interaction = refusing(() => perform(this.cast, action));
    this.audience.gather();
    return interaction?.kind === KIND.autocomplete ? this.choicesOf(interaction) : undefined;
  }

  file(id: string): StageFile | undefined {
    const attachment = this.files.get(id);
    if (attachment === undefined) return undefined;
    const bytes = this.cast.emulator.world.files.atPath(new URL(attachment.url).pathname);
    const { content_type: mime = '', filename: name } = attachment;
    return bytes === undefined ? undefined : { bytes, mime, name };
  }

  close(): void {
    for (const deadline of this.deadlines) clearTimeout(deadline);
    this.audience.close();
  }

  private users(): EmulatedUser[] {
    const { emulator, roles } = this.cast;
    return [...roles.keys()].flatMap((id) => emulator.userById(id) ?? []);
  }

  private people(): PersonView[] {
    const { emulator, guild, roles } = this.cast;
    return this.users().map((user) =>
      personView(user, roles.get(user.id) ?? 'member', standingIn(emulator, guild, user.id)),
    );
  }

  private conversations(): ConversationView[] {
    const { guild } = this.cast;
    const channels = [...guild.channels, ...guild.threads].flatMap((channel) => channelView(this.cast, channel) ?? []);
    return [...channels, ...this.users().map(privateView)];
  }

  private messageView(channel: ChannelState, stored: StoredMessage): MessageView | undefined {
    const view = messageView(this.cast, channel, stored, (attachment) => this.urlOf(attachment));
    return view !== undefined && this.dismissed.has(stored) ? { ...view, deleted: true } : view;
  }

  private urlOf(attachment: WireAttachment): string | undefined {
    const path = new URL(attachment.url).pathname;
    if (this.cast.emulator.world.files.atPath(path) === undefined) return undefined;
    this.files.set(attachment.id, attachment);
    for (const oldest of this.files.keys()) {
      if (this.files.size <= FILES_KEPT) break;
      this.files.delete(oldest);
    }
    return `/playground/files/${PLATFORM}/${attachment.id}`;
  }

  private dismiss(id: string, person: string): void {
    for (const channel of this.cast.emulator.world.channels.values()) {
      const message = channel.byId.get(id);
      if (message?.visibleTo !== person) continue;
      this.dismissed.add(message);
      this.touch(channel, message);
      this.audience.gather();
      return;
    }
    throw new ActionRefused('only who alone sees a message can put it away');
  }

  private touch(channel: ChannelState, message: StoredMessage): void {
    if (!this.audience.isEmpty) this.touched.set(message, channel);
  }

  /** People and places are few: they are told whole. Messages are told as they change. */
  private changes(): StageChanges {
    const messages = [...this.touched].flatMap(([message, channel]) => this.messageView(channel, message) ?? []);
    const menus = this.menusChanged ? { menus: menusOf(this.cast) } : {};
    this.touched.clear();
    this.menusChanged = false;
    const conversations = this.conversations();
    return { platform: PLATFORM, people: this.people(), conversations, messages, ...menus };
  }

  private tellTyping(channel: ChannelState, userId: string): void {
    const conversation = conversationOf(this.cast, channel);
    if (userId !== this.cast.emulator.botId || conversation === undefined) return;
    this.audience.activity({ platform: PLATFORM, conversation });
  }

  /** What the bot has not answered in time has failed, and the person is told so. */
  private awaitAnswer(interaction: Interaction): void {
    const deadline = setTimeout(() => {
      this.deadlines.delete(deadline);
      if (interaction.answer === undefined) this.tellAnswer(interaction, true);
    }, DEADLINE_MS);
    deadline.unref();
    this.deadlines.add(deadline);
  }

  private tellAnswer({ kind, person, source, name }: Interaction, failed: boolean): void {
    if (kind === KIND.autocomplete) return;
    const answer: PressAnswer = {
      platform: PLATFORM,
      person: person.user.id,
      message: source === undefined ? '' : messageIdOf(source),
      data: name,
      alert: false,
      ...(failed && { failed }),
    };
    this.audience.answer(answer);
  }

  private async choicesOf(interaction: Interaction): Promise<ActionResult> {
    const { emulator } = this.cast;
    // No suggestions in time is what a person's client shows as none.
    const answer = await emulator
      .waitFor(() => interaction.answer, { timeoutMs: DEADLINE_MS, what: 'suggestions' })
      .catch(() => undefined);
    return { choices: (answer?.choices ?? []).map(({ name, value }) => ({ label: name, value })) };
  }
}
