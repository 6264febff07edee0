import type {
  Chat,
  CommandEvent,
  Content,
  Event,
  FileAttachment,
  FormEvent,
  ForwardOrigin,
  MessageEvent,
  Person,
} from '../../core/language.ts';
import { isObject, type Json, Malformed, needed, numberAt, objectAt, objectsAt, textAt } from '../read.ts';
import { hiddenMessage, writeAnswer } from './answers.ts';
import { attachmentsOf, optionFile } from './attachments.ts';
import { targetOf } from './evidence.ts';
import { type Guilds, powersOf } from './guilds.ts';
import { idAt, timeOfId } from './ids.ts';
import { actor, author, personOf } from './people.ts';
import { type Place, privateChatId } from './places.ts';
import { choiceOf, SELECT_PREFIX } from './render.ts';
import { forwardedIn, isForward, wordsOf } from './words.ts';

/** Who the bot is, from READY. */
export interface Bot {
  id: string;
  username: string;
  application: string;
}

/** A dispatch of the gateway: its type and its data, of which nothing is known yet. */
export interface Packet {
  t: string;
  d: unknown;
}

/** What a packet alone does not say. */
export interface Surroundings {
  self: Bot;
  /** What is known of a channel; a thread's parent is in no message. */
  place(channel: string): Place | undefined;
  /** Whether a channel is a room of ours (the desk's): interactions elsewhere are between the person and the bot. */
  isRoom(channel: string): boolean;
  /** Servers that READY listed: their GUILD_CREATE is no joining. */
  known(guild: string): boolean;
  /** Who leads the servers, and where the bot can speak there. */
  guilds: Pick<Guilds, 'name' | 'powers' | 'leaders' | 'allows' | 'speaks'>;
  /** Milliseconds since the epoch, for what carries no time. */
  now: number;
}

/** Not Discord's own: who leads a server (`guild_id`) was looked up. */
export const ROSTER = 'ROSTER';

/** Types of message that a person wrote (Discord, "Message Types"): plain, an answer, and those of commands of others. */
const WRITTEN = new Set([0, 19]);
const IS_EPHEMERAL = 1 << 6;
/** The type of an application command that stands in a message's context menu (Discord, "Application Command Types"). */
const ON_MESSAGE = 3;
/** Types of interaction (Discord, "Interaction Type"). */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

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
  if (!WRITTEN.has(numberAt(message, 'type') ?? 0)) return [];
  const from = author(message);
  if (!from || from.id === around.self.id) return [];
  const id = idAt(message, 'id');
  const forwarded = forwardedIn(message);
  const text = wordsOf(forwarded ?? message);
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

function fromInteraction(interaction: Json, around: Surroundings): Event[] {
  const type = numberAt(interaction, 'type');
  const data = objectAt(interaction, 'data');
  if (!data || type === INTERACTION.autocomplete) return [];
  const from = actor(interaction);
  const where = interactionPlace(interaction, from, around);
  const { chat } = where;
  const id = idAt(interaction, 'id');
  const answer = answerOf(interaction, around);
  const common = {
    ...base(`discord:interaction:${id}`, chat, from, timeOfId(id)),
    answer,
    ...surroundings(interaction, where),
  };
  switch (type) {
    case INTERACTION.command:
      if (numberAt(data, 'type') === ON_MESSAGE)
        return [{ kind: 'command', ...common, ...menuCommandOf(interaction, data, around) }];
      return [{ kind: 'command', ...common, ...commandOf(data) }];
    case INTERACTION.component: {
      const message = objectAt(interaction, 'message');
      const press = { kind: 'press', ...common, choice: pressedIn(data) } as const;
      return [message ? { ...press, message: messageName(message, answer) } : press];
    }
    case INTERACTION.modal:
      return [{ kind: 'form', ...common, ...formOf(interaction, data, answer) }];
    default:
      return [];
  }
}

/** A message in a room is everybody's: it stays as it is when someone's form comes back. */
function formOf(interaction: Json, data: Json, answer: string): Pick<FormEvent, 'form' | 'fields' | 'message'> {
  const form = { form: needed(textAt(data, 'custom_id'), 'custom_id'), fields: fieldsIn(data) };
  const message = objectAt(interaction, 'message');
  const name = message && messageName(message, answer);
  return name === undefined || (isInGuild(interaction) && !name.startsWith('~')) ? form : { ...form, message: name };
}

/** By what an interaction is to be answered; in a server only the person who acted sees it, save in their own thread. */
export function answerOf(interaction: Json, { self, place }: Pick<Surroundings, 'self' | 'place'>): string {
  const where = place(textAt(interaction, 'channel_id') ?? '');
  return writeAnswer({
    id: idAt(interaction, 'id'),
    application: textAt(interaction, 'application_id') ?? self.application,
    token: needed(textAt(interaction, 'token'), 'token'),
    hidden: isInGuild(interaction) && where?.member !== actor(interaction).id,
  });
}

function messageName(message: Json, answer: string): string {
  const ephemeral = ((numberAt(message, 'flags') ?? 0) & IS_EPHEMERAL) !== 0;
  return ephemeral ? hiddenMessage(answer) : idAt(message, 'id');
}

function isInGuild(holder: Json): boolean {
  return textAt(holder, 'guild_id') !== undefined;
}

/** A menu's entry is the choice; else the button is. */
function pressedIn(data: Json): string {
  const id = needed(textAt(data, 'custom_id'), 'custom_id');
  const [chosen] = Array.isArray(data.values) ? data.values : [];
  return choiceOf(id.startsWith(SELECT_PREFIX) && typeof chosen === 'string' ? chosen : id);
}

/** A command of a message's context menu: it is about that message, as `/name` in answer to it would be. */
function menuCommandOf(
  interaction: Json,
  data: Json,
  { self }: Surroundings,
): Pick<CommandEvent, 'name' | 'args' | 'answered'> {
  const answered = targetOf(interaction, data, self.id);
  const name = needed(textAt(data, 'name'), 'name').toLowerCase();
  return { name, args: '', ...(answered ? { answered } : {}) };
}

/** The name, options and files of a slash command. An option called `args` is the words after the command. */
function commandOf(data: Json): Pick<CommandEvent, 'name' | 'args'> & Partial<CommandEvent> {
  const name = [needed(textAt(data, 'name'), 'name').toLowerCase()];
  let given = objectsAt(data, 'options');
  // A sub-command, or a group of them, stands where options would.
  for (let nested = given[0]; nested && (nested.type === 1 || nested.type === 2); nested = given[0]) {
    name.push(needed(textAt(nested, 'name'), 'name'));
    given = objectsAt(nested, 'options');
  }
  const options: Record<string, string> = {};
  const people: Person[] = [];
  const attachments: FileAttachment[] = [];
  for (const { name: key, type, value } of given) {
    if (typeof key !== 'string' || value === undefined || value === null) continue;
    const file = type === 11 ? resolvedFile(data, String(value)) : undefined;
    if (file) attachments.push(file);
    else options[key] = String(value);
    const named = type === 6 ? resolvedPerson(data, String(value)) : undefined;
    if (named) people.push(named);
  }
  const { args = '', ...rest } = options;
  const command: Pick<CommandEvent, 'name' | 'args'> & Partial<CommandEvent> = { name: name.join(' '), args };
  if (Object.keys(rest).length > 0) command.options = rest;
  if (people.length > 0) command.people = people;
  if (attachments.length > 0) command.attachments = attachments;
  return command;
}

function resolvedPerson(data: Json, id: string): Person | undefined {
  const resolved = objectAt(data, 'resolved');
  const [users, members] = [resolved && objectAt(resolved, 'users'), resolved && objectAt(resolved, 'members')];
  const user = users && objectAt(users, id);
  return user && personOf(user, members && objectAt(members, id));
}

function resolvedFile(data: Json, id: string): FileAttachment | undefined {
  const resolved = objectAt(data, 'resolved');
  const files = resolved && objectAt(resolved, 'attachments');
  const found = files && objectAt(files, id);
  return found && optionFile(found);
}

/** The fields of a submitted modal, wherever in it they stand (rows, or labels since 2025). */
function fieldsIn(data: Json): Record<string, string> {
  const fields: Record<string, string> = {};
  const visit = (node: Json): void => {
    const id = textAt(node, 'custom_id');
    const values = Array.isArray(node.values) ? node.values.filter((each) => typeof each === 'string').join(', ') : '';
    if (id !== undefined) fields[id] = typeof node.value === 'string' ? node.value : values;
    for (const inner of objectsAt(node, 'components')) visit(inner);
    const labelled = objectAt(node, 'component');
    if (labelled) visit(labelled);
  };
  for (const node of objectsAt(data, 'components')) visit(node);
  return fields;
}

function fromMembership(type: 'GUILD_CREATE' | 'GUILD_DELETE', guild: Json, around: Surroundings): Event[] {
  // Unavailable: an outage of the platform's, nobody was removed.
  if (guild.unavailable === true) return [];
  const id = idAt(guild, 'id');
  const chat = guildChat(id, around);
  const title = textAt(guild, 'name');
  if (title !== undefined) chat.title = title;
  const server = id;
  const from: Person = { ...personOf({ id: around.self.id, username: around.self.username }), bot: true };
  if (type === 'GUILD_DELETE')
    return [{ kind: 'removed', ...base(`discord:removed:${id}:${around.now}`, chat, from, around.now), server }];
  const joined = Date.parse(textAt(guild, 'joined_at') ?? '');
  const at = Number.isNaN(joined) ? around.now : joined;
  // A server joined while we were away is listed in READY too: then the day tells.
  if (around.known(id) && around.now - at > 24 * 3_600_000) return fromRoster({ guild_id: id }, around);
  const { guilds } = around;
  const news = { server, allows: guilds.allows(id), admins: guilds.leaders(id) };
  return [{ kind: 'added', ...base(`discord:added:${id}:${at}`, chat, from, at), ...news }];
}

/** Where the bot can speak in a server. */
function guildChat(id: string, { guilds, isRoom }: Surroundings): Chat {
  const title = guilds.name(id);
  return { id: guilds.speaks(id, isRoom) ?? id, kind: 'group', ...(title === undefined ? {} : { title }) };
}

/** Someone came in, or may be called something else: what changed in a member, Discord does not say. */
function fromPerson(type: 'GUILD_MEMBER_ADD' | 'GUILD_MEMBER_UPDATE', member: Json, around: Surroundings): Event[] {
  const server = needed(textAt(member, 'guild_id'), 'guild_id');
  const from = personOf(needed(objectAt(member, 'user'), 'user'), member);
  if (from.bot === true) return [];
  const kind = type === 'GUILD_MEMBER_ADD' ? 'joined' : 'renamed';
  const joined = textAt(member, 'joined_at') ?? '';
  const which = kind === 'joined' ? joined : `${joined}:${around.now}`;
  const common = base(`discord:${kind}:${server}:${from.id}:${which}`, guildChat(server, around), from, around.now);
  return [{ kind, ...common, server }];
}

/** Who leads a server, and what the bot may do there. */
function fromRoster(data: Json, around: Surroundings): Event[] {
  const server = needed(textAt(data, 'guild_id'), 'guild_id');
  const from: Person = { ...personOf({ id: around.self.id, username: around.self.username }), bot: true };
  const common = base(`discord:roster:${server}:${around.now}`, guildChat(server, around), from, around.now);
  const { guilds } = around;
  return [{ kind: 'regrouped', ...common, server, allows: guilds.allows(server), admins: guilds.leaders(server) }];
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

/** Where a message was written. A private thread with one member is that member's private chat. */
function chatOf(message: Json, from: Person, { place }: Surroundings): Chat {
  const channel = idAt(message, 'channel_id');
  const where = place(channel);
  if (where?.member === from.id) return privateChat(from);
  if (where ? where.kind === 'direct' : !isInGuild(message)) return privateChat(from);
  return roomChat(channel, where);
}

function roomChat(channel: string, where: Place | undefined): Chat {
  const parent = where?.kind === 'thread' ? where.parent : undefined;
  const chat: Chat =
    parent === undefined ? { id: channel, kind: 'group' } : { id: parent, kind: 'group', thread: channel };
  if (parent === undefined && where?.name !== undefined) chat.title = where.name;
  return chat;
}

function privateChat(from: Person): Chat {
  return { id: privateChatId(from.id), kind: 'private' };
}

interface InteractionPlace {
  chat: Chat;
  room?: Chat;
}

/** Interactions outside our own rooms are between the person and the bot, wherever they happened. */
function interactionPlace(interaction: Json, from: Person, around: Surroundings): InteractionPlace {
  const channel = textAt(interaction, 'channel_id');
  if (channel === undefined || !isInGuild(interaction)) return { chat: privateChat(from) };
  if (around.place(channel)?.member === from.id) return { chat: privateChat(from) };
  const given = objectAt(interaction, 'channel');
  const parent = given && textAt(given, 'parent_id');
  const thread = given !== undefined && [10, 11, 12].includes(numberAt(given, 'type') ?? 0);
  const where: Place | undefined =
    thread && parent !== undefined ? { id: channel, kind: 'thread', parent } : around.place(channel);
  const chat = roomChat(channel, where);
  return around.isRoom(chat.id) ? { chat } : { chat: privateChat(from), room: chat };
}

function surroundings(interaction: Json, { room }: InteractionPlace): Pick<CommandEvent, 'room' | 'powers' | 'server'> {
  const member = objectAt(interaction, 'member');
  const written = member && textAt(member, 'permissions');
  const bits = written !== undefined && /^\d+$/.test(written) ? BigInt(written) : 0n;
  const server = textAt(interaction, 'guild_id');
  return {
    ...(room ? { room } : {}),
    ...(member ? { powers: powersOf(bits) } : {}),
    ...(server === undefined ? {} : { server }),
  };
}

function base(key: string, chat: Chat, from: Person, at: number) {
  const lane = `discord:${chat.kind === 'private' ? from.id : (chat.thread ?? chat.id)}`;
  return { key, lane, channel: 'discord', at, chat, from };
}

function contentOf(text: string, attachments: readonly FileAttachment[]): Content {
  const content: Content = {};
  if (text !== '') content.text = [text];
  if (attachments.length > 0) content.attachments = attachments;
  return content;
}
