import type { Content } from '../../core/language/content.ts';
import type {
  Answered,
  Chat,
  CommandEvent,
  Event,
  GroupRight,
  MessageEvent,
  Person,
} from '../../core/language/event.ts';
import { isObject, type Json, Malformed, needed, numberAt, objectAt, objectsAt, textAt } from '../read.ts';
import { attachmentsOf } from './attachments.ts';
import { idAt } from './ids.ts';
import { anyone, author, chatOf, forwardOf, personOf } from './people.ts';
import { wordsOf } from './words.ts';

/** Who the bot is, from getMe. */
export interface Bot {
  id: string;
  /** Without the `@`. */
  username: string;
}

/** Updates that are asked for; everything else the platform keeps to itself. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'chat_member',
] as const;

/** Kinds of message that no Content can hold; the key is the platform's own word. */
const UNSUPPORTED = [
  'poll',
  'dice',
  'game',
  'story',
  'paid_media',
  'checklist',
  'giveaway',
  'giveaway_winners',
  'invoice',
  'rich_message',
] as const;

/** Statuses of a chat member who is in the chat; `restricted` may be either and says so itself. */
const INSIDE = new Set(['creator', 'administrator', 'member']);

/**
 * What one update means to the desk; empty when it means nothing. `now` (milliseconds since the epoch) stands in where
 * the platform gives no time. Throws Malformed when the update lacks what its kind must have.
 */
export function toEvents(update: unknown, self: Bot, now: number): Event[] {
  if (!isObject(update)) throw new Malformed('the update is not an object');
  const key = `telegram:${self.id}:${idAt(update, 'update_id')}`;
  const message = objectAt(update, 'message');
  if (message) return fromMessage(message, key, self);
  const edited = objectAt(update, 'edited_message');
  if (edited) return fromEdited(edited, key);
  const pressed = objectAt(update, 'callback_query');
  if (pressed) return fromPress(pressed, key, now);
  const membership = objectAt(update, 'my_chat_member');
  if (membership) return fromMembership(membership, key);
  const member = objectAt(update, 'chat_member');
  if (member) return fromMember(member, key);
  return [];
}

/** Names an update's kind for the log: its first key that is not its number. */
export function kindOf(update: unknown): string {
  if (!isObject(update)) return typeof update;
  return Object.keys(update).find((key) => key !== 'update_id') ?? 'empty';
}

/** The update's number, if it has one. */
export function numberOf(update: unknown): number | undefined {
  if (!isObject(update) || !Number.isSafeInteger(update.update_id)) return undefined;
  return numberAt(update, 'update_id');
}

function fromMessage(message: Json, key: string, self: Bot): Event[] {
  const chat = chatOf(message);
  if (!chat) return [];
  const moved = message.migrate_to_chat_id;
  if (moved !== undefined) {
    return [
      {
        kind: 'migrated',
        ...base(key, chat, anyone(message), timeOf(message)),
        to: idAt(message, 'migrate_to_chat_id'),
      },
    ];
  }
  if (chat.kind === 'group' && message.new_chat_members !== undefined) return fromJoined(message, chat, key);
  const from = author(message);
  if (!from) return [];
  const common = base(key, chat, from, timeOf(message));
  const text = wordsOf(message);
  const attachments = attachmentsOf(message);
  const unsupported = unsupportedIn(message, text);
  if (text === '' && attachments.length === 0 && unsupported === undefined) return [];

  const command = commandIn(text);
  if (command) {
    const forUs = command.bot === undefined || command.bot.toLowerCase() === self.username.toLowerCase();
    // For another bot; what is said to it, everybody reads.
    if (!forUs && chat.kind === 'group' && command.args === '') return [];
    if (forUs && !isObject(message.forward_origin)) {
      return [commandEvent(common, command, { message, attachments, self })];
    }
  }
  const event: MessageEvent = {
    kind: 'message',
    ...common,
    message: idAt(message, 'message_id'),
    content: contentOf(text, attachments),
  };
  const replyTo = replyOf(message);
  const album = textAt(message, 'media_group_id');
  const forward = forwardOf(message);
  if (replyTo !== undefined) event.replyTo = replyTo;
  if (album !== undefined) event.album = album;
  if (forward !== undefined) event.forward = forward;
  if (unsupported !== undefined) event.unsupported = unsupported;
  // In private no other bot is there: then it is just words.
  else if (command && chat.kind === 'group' && !isObject(message.forward_origin)) event.unsupported = 'command';
  return [event];
}

function commandEvent(
  common: ReturnType<typeof base>,
  command: { name: string; args: string },
  { message, attachments, self }: { message: Json; attachments: CommandEvent['attachments'] & object; self: Bot },
): CommandEvent {
  const event: CommandEvent = {
    kind: 'command',
    ...common,
    name: command.name,
    args: command.args,
    message: idAt(message, 'message_id'),
  };
  // Whoever is named by an id is not told of, but for the bot itself, which it knows.
  const namesUs = command.args.split(/\s/, 1)[0] === self.id;
  if (namesUs) event.people = [{ id: self.id, name: self.username, handle: self.username, bot: true, self: true }];
  const replyTo = replyOf(message);
  const album = textAt(message, 'media_group_id');
  const answered = answeredBy(message, replyTo, self);
  if (replyTo !== undefined) event.replyTo = replyTo;
  if (answered !== undefined) event.answered = answered;
  if (album !== undefined) event.album = album;
  if (attachments.length > 0) event.attachments = attachments;
  return event;
}

/** `/name@Bot args`, at the very start; `/usr/bin` and a lone slash are words like any others. */
function commandIn(text: string): { name: string; bot: string | undefined; args: string } | undefined {
  const found = /^\/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?=\s|$)/.exec(text);
  if (!found?.[1]) return undefined;
  return { name: found[1].toLowerCase(), bot: found[2], args: text.slice(found[0].length).trim() };
}

function fromEdited(message: Json, key: string): Event[] {
  const chat = chatOf(message);
  const from = chat && author(message);
  // A live location is "edited" every few seconds while it moves: that is no change of what was said.
  if (!chat || !from || isObject(message.location)) return [];
  const text = wordsOf(message);
  const attachments = attachmentsOf(message);
  if (text === '' && attachments.length === 0) return [];
  const at = (numberAt(message, 'edit_date') ?? 0) * 1000 || timeOf(message);
  return [
    {
      kind: 'edited',
      ...base(key, chat, from, at),
      message: idAt(message, 'message_id'),
      content: contentOf(text, attachments),
    },
  ];
}

function fromPress(query: Json, key: string, now: number): Event[] {
  const choice = textAt(query, 'data');
  const message = objectAt(query, 'message');
  // Without data it is a game's button; without a message it hangs in someone else's chat. The desk makes neither.
  const chat = message && chatOf(message);
  if (choice === undefined || !message || !chat) return [];
  const from = personOf(needed(objectAt(query, 'from'), 'from'));
  return [
    {
      kind: 'press',
      ...base(key, chat, from, now),
      answer: needed(textAt(query, 'id'), 'id'),
      choice,
      message: idAt(message, 'message_id'),
    },
  ];
}

function fromMembership(change: Json, key: string): Event[] {
  const chat = chatOf(change);
  const before = objectAt(change, 'old_chat_member') ?? {};
  const after = needed(objectAt(change, 'new_chat_member'), 'new_chat_member');
  if (!chat) return [];
  const common = base(key, chat, personOf(needed(objectAt(change, 'from'), 'from')), timeOf(change));
  if (chat.kind === 'private') {
    const was = before.status === 'kicked';
    const is = after.status === 'kicked';
    return was === is ? [] : [{ kind: is ? 'blocked' : 'unblocked', ...common }];
  }
  const was = inside(before);
  const is = inside(after);
  const allows = allowedTo(after);
  if (was && is) return [{ kind: 'regrouped', ...common, allows }];
  return was === is ? [] : [{ kind: is ? 'added' : 'removed', ...common, rights: rightsOf(after), allows }];
}

/** Someone came in, or who runs the group is another from now on. */
function fromMember(change: Json, key: string): Event[] {
  const chat = chatOf(change);
  const before = objectAt(change, 'old_chat_member') ?? {};
  const after = needed(objectAt(change, 'new_chat_member'), 'new_chat_member');
  const person = personOf(needed(objectAt(after, 'user'), 'user'));
  if (chat?.kind !== 'group') return [];
  const common = base(key, chat, person, timeOf(change));
  if (!inside(before) && inside(after) && person.bot !== true) return [{ kind: 'joined', ...common }];
  const runs = [before, after].some(({ status }) => status === 'creator' || status === 'administrator');
  return runs ? [{ kind: 'regrouped', ...common }] : [];
}

/** Where the bot is no administrator, this is all it hears of who comes in. */
function fromJoined(message: Json, chat: Chat, key: string): Event[] {
  return objectsAt(message, 'new_chat_members')
    .map((user) => personOf(user))
    .filter((person) => person.bot !== true)
    .map((person) => ({ kind: 'joined', ...base(`${key}:${person.id}`, chat, person, timeOf(message)) }));
}

/** What the bot may do, in the desk's words. */
function allowedTo(member: Json): GroupRight[] {
  const owner = member.status === 'creator';
  if (!owner && member.status !== 'administrator') return [];
  const may = (right: string) => owner || member[right] === true;
  return [
    ...(may('can_delete_messages') ? (['delete'] as const) : []),
    ...(may('can_restrict_members') ? (['restrict', 'ban'] as const) : []),
    ...(may('can_pin_messages') ? (['pin'] as const) : []),
  ];
}

function inside(member: Json): boolean {
  const status = textAt(member, 'status') ?? '';
  return INSIDE.has(status) || (status === 'restricted' && member.is_member === true);
}

/** What an administrator may do, in the platform's words without their `can_`: `manage_topics`, `delete_messages`… */
function rightsOf(member: Json): string[] {
  if (member.status !== 'administrator') return [];
  return Object.keys(member)
    .filter((key) => key.startsWith('can_') && member[key] === true)
    .map((key) => key.slice('can_'.length));
}

function base(key: string, chat: Chat, from: Person, at: number) {
  const lane = chat.kind === 'private' ? `telegram:${chat.id}` : `telegram:${chat.id}:${chat.thread ?? '0'}`;
  return { key, lane, channel: 'telegram', at, chat, from };
}

function timeOf(holder: Json): number {
  return needed(numberAt(holder, 'date'), 'date') * 1000;
}

function contentOf(text: string, attachments: Content['attachments'] & object): Content {
  return { ...(text === '' ? {} : { text: [text] }), ...(attachments.length === 0 ? {} : { attachments }) };
}

function unsupportedIn(message: Json, text: string): string | undefined {
  const word = UNSUPPORTED.find((key) => isObject(message[key]));
  return word === 'rich_message' && text !== '' ? undefined : word;
}

/** The message that is answered, as it stood then. */
function answeredBy(message: Json, replyTo: string | undefined, self: Bot): Answered | undefined {
  const target = objectAt(message, 'reply_to_message');
  if (!target || replyTo === undefined || !(isObject(target.from) || isObject(target.sender_chat))) return undefined;
  // Who speaks for a chat, or is a bot, is whom it is about all the same.
  const author = anyone(target);
  const from = author.id === self.id ? { ...author, self: true } : author;
  const content = contentOf(wordsOf(target), attachmentsOf(target));
  return { message: replyTo, from, content, ...(target.is_automatic_forward === true ? { ofGroup: true } : {}) };
}

/** Every message of a topic "answers" the service message that opened it: that is no answer to anyone. */
function replyOf(message: Json): string | undefined {
  const target = objectAt(message, 'reply_to_message');
  if (!target || isObject(target.forum_topic_created)) return undefined;
  const id = idAt(target, 'message_id');
  return message.is_topic_message === true && id === String(message.message_thread_id) ? undefined : id;
}
