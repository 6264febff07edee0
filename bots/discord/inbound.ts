import type { Content, FileAttachment } from '../../core/language/content.ts';
import type { Chat, CommandEvent, Event, ForwardOrigin, MessageEvent, Person } from '../../core/language/event.ts';
import { isObject, type Json, Malformed, numberAt, objectAt, textAt } from '../read.ts';
import { attachmentsOf } from './attachments.ts';
import { idAt, timeOfId } from './ids.ts';
import { fromInteraction } from './inbound-interactions.ts';
import { fromMembership, fromPerson, fromRoster } from './inbound-servers.ts';
import { author, personOf } from './people.ts';
import { base, chatOf, type Packet, ROSTER, type Surroundings } from './surroundings.ts';
import { forwardedIn, forwardedWords, isForward, shownIn, wordsOf } from './words.ts';

/** Types of message that a person wrote (Discord, "Message Types"): plain, an answer, and those of commands of others. */
const WRITTEN = new Set([0, 19]);
/** What a dispatch means to the desk; empty when it means nothing. Throws Malformed when it lacks what it must have. */
export function toEvents({ t, d }: Packet, around: Surroundings): Event[] {
  switch (t) {
    case 'MESSAGE_CREATE':
      return fromMessage(object(d), around);
    case 'MESSAGE_UPDATE':
      return fromEdited(object(d), around);
    case 'INTERACTION_CREATE':
      return fromInteraction(object(d), around);
    case 'GUILD_CREATE':
    case 'GUILD_DELETE':
      return fromMembership(t, object(d), around);
    case 'GUILD_MEMBER_ADD':
    case 'GUILD_MEMBER_UPDATE':
      return fromPerson(t, object(d), around);
    case ROSTER:
      return fromRoster(object(d), around);
    default:
      return [];
  }
}

function object(data: unknown): Json {
  if (!isObject(data)) throw new Malformed('the dispatch is not an object');
  return data;
}

function fromMessage(message: Json, around: Surroundings): Event[] {
  if (isByApp(message)) return fromApp(message, around);
  if (!WRITTEN.has(numberAt(message, 'type') ?? 0)) return [];
  const from = author(message);
  if (!from || from.id === around.self.id) return [];
  const id = idAt(message, 'id');
  const forwarded = forwardedIn(message);
  // What a bot or a webhook said outside of its words is shown with a forward all the same.
  const words = forwarded ? forwardedWords(forwarded) : wordsOf(message);
  const text = [titleOf(message, around), words].filter((line) => line !== '').join('\n');
  const attachments = attachmentsOf(message, forwarded ?? message);
  const unsupported = isObject(message.poll) ? 'poll' : undefined;
  if (text === '' && attachments.length === 0 && unsupported === undefined) return [];
  const chat = chatOf(message, from, around);
  const common = { ...base(`discord:message:${id}`, chat, from, timeOfId(id)), ...serverOf(message, chat) };
  const replyTo = replyOf(message);
  const command = forwarded ? undefined : commandIn(text);
  if (command) {
    const powers = chat.kind === 'group' ? { powers: powersIn(message, from, around) } : {};
    const event: CommandEvent = { kind: 'command', ...common, ...powers, ...command, message: id };
    if (replyTo !== undefined) event.replyTo = replyTo;
    if (attachments.length > 0) event.attachments = attachments;
    return [event];
  }
  const event: MessageEvent = { kind: 'message', ...common, message: id, content: contentOf(text, attachments) };
  if (replyTo !== undefined) event.replyTo = replyTo;
  if (forwarded) event.forward = HIDDEN_ORIGIN;
  if (unsupported !== undefined) event.unsupported = unsupported;
  return [event];
}

/** The title of a post that someone makes in a forum: it stands above its first message, which has the post's id. */
function titleOf(message: Json, { place }: Surroundings): string {
  const post = place(idAt(message, 'channel_id'));
  return post?.kind === 'thread' && post.id === textAt(message, 'id') ? (post.name ?? '') : '';
}

/** Whether someone had an app of their own post it, which nobody invited to the server (Discord, "User-Installed Apps"). */
function isByApp(message: Json): boolean {
  const used = objectAt(message, 'interaction_metadata');
  const owners = used && objectAt(used, 'authorizing_integration_owners');
  return owners !== undefined && '1' in owners && !('0' in owners) && textAt(message, 'guild_id') !== undefined;
}

/** What an app posts, everybody reads as if whoever had it do so had written it: so it is theirs. */
function fromApp(message: Json, around: Surroundings): Event[] {
  const app = objectAt(message, 'author');
  const used = objectAt(message, 'interaction_metadata');
  const user = used && objectAt(used, 'user');
  const text = shownIn(message);
  if (!user || text === '' || (app && textAt(app, 'id') === around.self.id)) return [];
  const from = personOf(user);
  const id = idAt(message, 'id');
  const chat = chatOf(message, from, around);
  if (chat.kind === 'private') return [];
  const common = { ...base(`discord:message:${id}`, chat, from, timeOfId(id)), ...serverOf(message, chat) };
  return [{ kind: 'message', ...common, message: id, content: contentOf(text, []), unsupported: 'app' }];
}

/** Discord does not say whose words are forwarded. */
const HIDDEN_ORIGIN: ForwardOrigin = { kind: 'hidden', name: '' };

function replyOf(message: Json): string | undefined {
  const reference = objectAt(message, 'message_reference');
  return reference && !isForward(reference) ? textAt(reference, 'message_id') : undefined;
}

/** `/name words` typed as plain words, which Discord allows; `/usr/bin` and a lone slash are words like any others. */
function commandIn(text: string): { name: string; args: string } | undefined {
  const found = /^\/([A-Za-z0-9_]{1,32})(?=\s|$)/.exec(text);
  if (!found?.[1]) return undefined;
  return { name: found[1].toLowerCase(), args: text.slice(found[0].length).trim() };
}

function fromEdited(message: Json, around: Surroundings): Event[] {
  const edited = textAt(message, 'edited_timestamp');
  // Without it only a preview was added, or a pin set: nobody changed what they said.
  if (edited === undefined || !isObject(message.author) || !WRITTEN.has(numberAt(message, 'type') ?? 0)) return [];
  const from = author(message);
  if (!from || from.id === around.self.id) return [];
  const id = idAt(message, 'id');
  const at = Date.parse(edited);
  const text = wordsOf(message);
  const attachments = attachmentsOf(message);
  if (Number.isNaN(at) || (text === '' && attachments.length === 0)) return [];
  const chat = chatOf(message, from, around);
  const common = { ...base(`discord:edited:${id}:${at}`, chat, from, at), ...serverOf(message, chat) };
  return [{ kind: 'edited', ...common, message: id, content: contentOf(text, attachments) }];
}

/** The server of a message in one of its rooms. */
function serverOf(message: Json, chat: Chat): { server?: string } {
  const server = textAt(message, 'guild_id');
  return server === undefined || chat.kind === 'private' ? {} : { server };
}

function powersIn(message: Json, from: Person, { guilds }: Surroundings) {
  const member = objectAt(message, 'member');
  const roles = Array.isArray(member?.roles) ? member.roles.filter((role) => typeof role === 'string') : [];
  return guilds.powers(textAt(message, 'guild_id') ?? '', from.id, roles);
}

function contentOf(text: string, attachments: readonly FileAttachment[]): Content {
  const content: Content = {};
  if (text !== '') content.text = [text];
  if (attachments.length > 0) content.attachments = attachments;
  return content;
}
