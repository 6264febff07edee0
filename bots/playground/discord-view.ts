import type { ChannelState, EmulatedChannel, EmulatedUser, Modal, StoredMessage } from './discord/emulator.ts';
import { seesChannel } from './discord/permissions.ts';
import type { World } from './discord/state.ts';
import { MESSAGE, type WireAttachment, type WireUser } from './discord/wire.ts';
import { attachmentsOf } from './discord-attachments.ts';
import type { DiscordCast } from './discord-cast.ts';
import { runsOf } from './discord-runs.ts';
import { safeHref } from './safe-href.ts';
import type {
  ButtonView,
  ConversationView,
  FormView,
  MessageView,
  PersonView,
  Role,
  ServiceView,
  Standing,
} from './view.ts';

/** How many messages of a conversation a fresh page gets. */
const NEWEST = 100;
const EXCERPT = 80;
/** Button styles: docs, components/reference, "Button Styles". */
const TONES = new Map<number, NonNullable<ButtonView['tone']>>([
  [1, 'primary'],
  [3, 'success'],
  [4, 'danger'],
]);

/** The id of a conversation on the page; nothing for a place that the page does not show. */
export function conversationOf(cast: DiscordCast, channel: ChannelState): string | undefined {
  if (channel.person !== undefined) return `p${channel.person.user.id}`;
  if (channel.id === cast.desk.id) return 'd0';
  if (channel.parent?.id === cast.desk.id) return `d${channel.id}`;
  return channel.guild === cast.guild.state ? `c${channel.id}` : undefined;
}

/** The channel of a conversation in the server. */
export function channelOf(cast: DiscordCast, conversation: string): ChannelState | undefined {
  if (conversation === 'd0') return cast.desk.state;
  return /^[cd]\d+$/.test(conversation) ? cast.guild.state.channels.get(conversation.slice(1)) : undefined;
}

export function messageIdOf(stored: StoredMessage): string {
  return `${stored.channelId}:${stored.id}`;
}

/** Discord's own id of a message, from its id on the page. */
export function snowflakeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

export function personView(user: EmulatedUser, role: Role, standing: Standing | undefined): PersonView {
  const { modal, person } = user;
  return {
    id: user.id,
    name: user.shownName,
    handle: user.user.username,
    locale: user.locale,
    role,
    blocked: person.blocked,
    dmsClosed: person.dmsClosed,
    ...(standing === undefined ? {} : { standing }),
    ...(modal === undefined ? {} : { form: formView(modal, person.modal?.id ?? '') }),
  };
}

export function privateView(user: EmulatedUser): ConversationView {
  const where = { id: `p${user.id}`, place: 'private', person: user.id, people: [user.id] } as const;
  return { ...where, title: user.shownName, general: false, closed: false, deleted: false };
}

/** A channel of the server, or a thread of one. */
export function channelView(cast: DiscordCast, channel: EmulatedChannel): ConversationView | undefined {
  const { state } = channel;
  const id = conversationOf(cast, state);
  if (id === undefined) return undefined;
  const isCommunity = state === cast.community.state;
  return {
    id,
    place: id.startsWith('d') ? 'desk' : 'server',
    ...(isCommunity ? { community: { name: cast.guild.title, people: cast.guild.state.members.size } } : {}),
    // Who is not (or no more) in the server is shown where they could come in.
    people: [...cast.roles.keys()].filter((person) => isCommunity || seesChannel(state, person)),
    ...(state.parent === undefined ? {} : { thread: true }),
    ...(state === cast.desk.state && channel.type === 15 ? { readOnly: true } : {}),
    ...(channel.tags.length === 0 ? {} : { tags: channel.tags }),
    title: channel.name,
    general: state === cast.desk.state,
    closed: channel.archived || channel.locked,
    deleted: channel.deleted,
  };
}

/** The newest messages of a channel, oldest first. */
export function newestOf(channel: ChannelState): StoredMessage[] {
  return channel.messages.filter(({ deleted }) => !deleted).slice(-NEWEST);
}

/** `urlOf` turns an attachment into a path on this server. */
export function messageView(
  cast: DiscordCast,
  channel: ChannelState,
  stored: StoredMessage,
  urlOf: (attachment: WireAttachment) => string | undefined,
): MessageView | undefined {
  const { world } = cast.emulator;
  const conversation = conversationOf(cast, channel);
  if (conversation === undefined) return undefined;
  const { message } = stored;
  const service = serviceOf(stored);
  const said = saidIn(world, stored);
  const text = said.shown;
  const command = commandOf(world, stored);
  return {
    id: messageIdOf(stored),
    conversation,
    author: { id: stored.author.id, name: nameOf(stored.author), bot: stored.author.bot === true },
    at: Date.parse(message.timestamp),
    edited: stored.edited,
    deleted: stored.deleted,
    ...(service === undefined ? {} : { service }),
    runs: text === '' ? [] : runsOf(text, namesIn(world)),
    attachments: attachmentsOf(said, urlOf),
    buttons: stored.buttons.map((row) => row.map(buttonView)),
    selects: stored.selects.filter(({ type }) => type === 3).map(selectView),
    reactions: [...stored.reactionsBy]
      .filter(([, people]) => people.size > 0)
      .map(([emoji, people]) => ({ emoji, count: people.size, people: [...people] })),
    ...replyOf(channel, stored),
    ...(stored.visibleTo === undefined ? {} : { only: stored.visibleTo }),
    ...(stored.loading ? { thinking: true } : {}),
    ...(stored.pinned ? { pinned: true } : {}),
    ...(command === undefined ? {} : { answers: command }),
  };
}

function nameOf(user: WireUser): string {
  return user.global_name ?? user.username;
}

/** A thread that hangs on a message shows that message first. */
function saidIn(world: World, stored: StoredMessage): StoredMessage {
  const reference = stored.message.message_reference;
  if (stored.message.type !== MESSAGE.threadStarter || reference?.message_id === undefined) return stored;
  return world.channels.get(reference.channel_id)?.byId.get(reference.message_id) ?? stored;
}

function namesIn(world: World) {
  return {
    user: (id: string) => {
      const user = world.user(id);
      return user === undefined ? undefined : nameOf(user);
    },
    channel: (id: string) => world.channels.get(id)?.wire.name,
  };
}

function buttonView(button: StoredMessage['buttons'][number][number]): ButtonView {
  const url = safeHref(button.url);
  const tone = TONES.get(button.style);
  return {
    label: button.label,
    ...(button.customId === undefined ? {} : { data: button.customId }),
    ...(url === undefined ? {} : { url }),
    ...(tone === undefined ? {} : { tone }),
    ...(button.disabled ? { disabled: true } : {}),
  };
}

function selectView(select: StoredMessage['selects'][number]): NonNullable<MessageView['selects']>[number] {
  const { customId: id, placeholder, options, min, max, disabled } = select;
  return {
    id,
    ...(placeholder === undefined ? {} : { placeholder }),
    options: options.map(({ label, value, description }) => ({
      label,
      value,
      ...(description === undefined ? {} : { description }),
    })),
    min,
    max,
    disabled,
  };
}

function formView(modal: Modal, id: string): FormView {
  return {
    id,
    title: modal.title,
    texts: modal.texts,
    fields: modal.fields.map(({ customId, label, required, long, min, max, value, placeholder, options }) => ({
      id: customId,
      label,
      required,
      long,
      min,
      max,
      ...(value === undefined ? {} : { value }),
      ...(placeholder === undefined ? {} : { placeholder }),
      options,
    })),
  };
}

function replyOf(channel: ChannelState, stored: StoredMessage): Pick<MessageView, 'replyTo'> {
  if (stored.replyTo === undefined || stored.message.type !== MESSAGE.reply) return {};
  const replied = channel.byId.get(stored.replyTo);
  if (replied === undefined) return {};
  const excerpt = [...replied.shown.replace(/[*_~`>\\]/g, '')].slice(0, EXCERPT).join('');
  const kind = attachmentsOf(replied, () => undefined)[0]?.kind;
  const author = nameOf(replied.author);
  return { replyTo: { id: messageIdOf(replied), author, excerpt, ...(kind === undefined ? {} : { kind }) } };
}

/** Only an answer to a slash command tells which: an answer to a press stands under what was pressed. */
function commandOf(world: World, stored: StoredMessage): MessageView['answers'] {
  const id = stored.message.interaction_metadata?.id;
  if (stored.message.type !== MESSAGE.command || typeof id !== 'string') return undefined;
  const interaction = world.interactions.get(id);
  if (interaction === undefined) return undefined;
  // An entry of a message's menu is named as it is; a command that was typed begins with a slash.
  const typed = interaction.data.target_id === undefined;
  return { author: nameOf(interaction.person.user), command: typed ? `/${interaction.name}` : interaction.name };
}

function serviceOf(stored: StoredMessage): ServiceView | undefined {
  const { type, content, mentions } = stored.message;
  switch (type) {
    case MESSAGE.threadCreated:
      return { what: 'topic-created', detail: content };
    case MESSAGE.nameChange:
      return { what: 'topic-renamed', detail: content };
    case MESSAGE.recipientAdd:
      return { what: 'joined', detail: mentions.map(nameOf).join(', ') };
    case MESSAGE.recipientRemove:
      return { what: 'left', detail: mentions.map(nameOf).join(', ') };
    case MESSAGE.memberJoin:
      return { what: 'joined', detail: nameOf(stored.author) };
    case MESSAGE.pinned:
      return { what: 'pinned' };
    default:
      return undefined;
  }
}
