import type { ActionOf, SentFile, StageAction } from './actions.ts';
import { botTrouble } from './bot-trouble.ts';
import type { ChannelState, EmulatedUser, FileOptions, Interaction, Seat } from './discord/emulator.ts';
import { addMember, type DiscordCast } from './discord-cast.ts';
import { channelOf, snowflakeOf } from './discord-view.ts';
import { ActionRefused } from './stage.ts';
import { textParts } from './text-parts.ts';

/** What people without Nitro can write at once. UTF-16 units. */
const TEXT_MAX = 2000;
/** Trouble strikes what sends or changes something; reading goes on. */
const STRUCK = /^(?:create_message|create_thread|create_thread_from_message|update_message|update_channel)$/;

/**
 * Lets a person of the cast do something; throws when the emulated world does not allow it. Gives the interaction that
 * the bot must answer, if it was one.
 */
export function perform(cast: DiscordCast, action: StageAction): Interaction | undefined {
  switch (action.do) {
    case 'say':
      say(seatOf(cast, action), action);
      return undefined;
    case 'send-files':
      sendFiles(seatOf(cast, action), action);
      return undefined;
    case 'press':
      // A client sends what its button carried, also when the bot has just changed the message.
      return seatOf(cast, action).pressesForged(snowflakeOf(action.message), action.data);
    case 'choose':
      return seatOf(cast, action).selects(action.values, { message: snowflakeOf(action.message), menu: action.menu });
    case 'command':
      return seatOf(cast, action).usesCommand(action.name, action.options);
    case 'message-command':
      return seatOf(cast, action).usesMenuOf(snowflakeOf(action.message), action.name);
    case 'autocomplete':
      return seatOf(cast, action).autocompletes(action.name, action.option, action.typed, action.options);
    case 'submit-form':
      return userOf(cast, action.person).submitsModal(action.values);
    case 'edit':
      seatOf(cast, action).edits(snowflakeOf(action.message), action.text);
      return undefined;
    case 'react':
      react(seatOf(cast, action), action);
      return undefined;
    default:
      performOnStage(cast, action);
      return undefined;
  }
}

function performOnStage(cast: DiscordCast, action: StageAction): void {
  switch (action.do) {
    case 'dismiss-form':
      userOf(cast, action.person).dismissesModal();
      return;
    case 'block': {
      const user = userOf(cast, action.person);
      if (action.blocked) user.blocksBot();
      else user.unblocksBot();
      return;
    }
    case 'close-dms': {
      const user = userOf(cast, action.person);
      if (action.closed) user.closesDms();
      else user.opensDms();
      return;
    }
    case 'add-member':
      addMember(cast, action.name, action.locale);
      return;
    case 'join':
      cast.guild.joins(userOf(cast, action.person));
      return;
    case 'impostor-joins':
      cast.impostors.joins();
      return;
    case 'scam-link':
      cast.impostors.postsLink();
      return;
    case 'set-locale':
      userOf(cast, action.person).locale = action.locale;
      return;
    case 'delete-topic':
      cast.guild.deleteThread(threadOf(cast, action.conversation));
      return;
    case 'set-topic-closed': {
      const thread = threadOf(cast, action.conversation);
      if (action.closed) cast.guild.archives(thread);
      else cast.guild.unarchives(thread);
      return;
    }
    case 'fault':
      cast.emulator.inject(botTrouble(action, STRUCK, 'Discord'));
      return;
    default:
      throw new ActionRefused('Discord has no such thing');
  }
}

function say(seat: Seat, { text, replyTo }: ActionOf<'say'>): void {
  const answering = replyTo === undefined ? {} : { replyTo: snowflakeOf(replyTo) };
  for (const part of textParts(text, TEXT_MAX)) seat.says({ text: part, ...answering });
}

/** A voice message stands alone; all other files go together. */
function sendFiles(seat: Seat, { files, caption, replyTo }: ActionOf<'send-files'>): void {
  const answering = replyTo === undefined ? {} : { replyTo: snowflakeOf(replyTo) };
  const together = files.filter(({ kind }) => kind !== 'voice');
  if (together.length > 0) {
    seat.sendsFiles(together.map(fileOptions), { ...(caption !== undefined && { text: caption }), ...answering });
  } else if (caption !== undefined) seat.says({ text: caption, ...answering });
  for (const { kind, base64, duration = 2 } of files) {
    if (kind === 'voice') seat.sendsVoice({ bytes: Buffer.from(base64, 'base64'), seconds: duration });
  }
}

function fileOptions({ base64, name, mime }: SentFile): FileOptions {
  return { bytes: Buffer.from(base64, 'base64'), fileName: name, ...(mime === '' ? {} : { mimeType: mime }) };
}

/** Without an emoji the person takes theirs back. */
function react(seat: Seat, { message, emoji, person }: ActionOf<'react'>): void {
  const id = snowflakeOf(message);
  if (emoji !== undefined) {
    seat.reacts(id, emoji);
    return;
  }
  const given = seat.messages.find((one) => one.id === id)?.reactionsBy ?? new Map<string, Set<string>>();
  for (const [own, people] of given) if (people.has(person)) seat.unreacts(id, own);
}

function seatOf(cast: DiscordCast, { person, conversation }: { person: string; conversation: string }): Seat {
  const user = userOf(cast, person);
  if (conversation === `p${person}`) return user.dm;
  const channel = channelOf(cast, conversation);
  if (channel === undefined) throw new ActionRefused('that conversation is not theirs');
  return user.in(cast.guild, channel);
}

function threadOf(cast: DiscordCast, conversation: string): ChannelState {
  const channel = channelOf(cast, conversation);
  if (channel?.parent === undefined) throw new ActionRefused('that is not a thread');
  return channel;
}

function userOf(cast: DiscordCast, id: string): EmulatedUser {
  const user = cast.roles.has(id) ? cast.emulator.userById(id) : undefined;
  if (user === undefined) throw new ActionRefused('nobody here has that id');
  return user;
}
