import type { ActionOf, SentFile, StageAction } from './actions.ts';
import { botTrouble } from './bot-trouble.ts';
import { ActionRefused } from './stage.ts';
import type { AlbumItem, EmulatedUser, FileOptions, Seat } from './telegram/emulator.ts';
import { addMember, type TelegramCast, telegramLocale } from './telegram-cast.ts';
import { COMMUNITY, messageNumberOf, threadOf } from './telegram-view.ts';
import { textParts } from './text-parts.ts';

/** A client sends a longer text as several messages (core.telegram.org/bots/api#sendmessage). UTF-16 units. */
const TEXT_MAX = 4096;
/** Trouble strikes what sends or changes something; asking for updates goes on. */
const STRUCK = /^(send|copy|forward|edit|create|close|reopen)/i;

/** Lets a person of the cast do something; throws when the emulated world does not allow it. */
export function perform(cast: TelegramCast, action: StageAction): void {
  switch (action.do) {
    case 'say':
      say(cast, action);
      return;
    case 'send-files':
      sendFiles(seatOf(cast, action), action);
      return;
    case 'send-location':
      seatOf(cast, action).sendsLocation({ latitude: action.latitude, longitude: action.longitude });
      return;
    case 'send-contact':
      seatOf(cast, action).sendsContact({ firstName: action.name, phoneNumber: action.phone });
      return;
    case 'press':
      // A client sends what its button carried, also when the bot has just changed the message.
      seatOf(cast, action).pressesForged(messageNumberOf(action.message), action.data);
      return;
    case 'edit':
      seatOf(cast, action).edits(messageNumberOf(action.message), action.text);
      return;
    case 'react':
      seatOf(cast, action).reacts(
        messageNumberOf(action.message),
        ...(action.emoji === undefined ? [] : [action.emoji]),
      );
      return;
    default:
      performOnStage(cast, action);
  }
}

function performOnStage(cast: TelegramCast, action: StageAction): void {
  switch (action.do) {
    case 'block': {
      const user = userOf(cast, action.person);
      if (action.blocked) user.blocksBot();
      else user.unblocksBot();
      return;
    }
    case 'add-member':
      addMember(cast, action.name, action.locale);
      return;
    case 'join':
      cast.community.joins(userOf(cast, action.person));
      return;
    case 'impostor-joins':
      cast.impostors.joins();
      return;
    case 'scam-link':
      cast.impostors.postsLink();
      return;
    case 'set-locale':
      userOf(cast, action.person).user.language_code = telegramLocale(action.locale);
      return;
    case 'delete-topic':
      cast.desk.deleteTopic(topicOf(action.conversation));
      return;
    case 'set-topic-closed': {
      const topic = topicOf(action.conversation);
      const by = userOf(cast, action.person);
      if (action.closed) cast.desk.closeTopic(topic, by);
      else cast.desk.reopenTopic(topic, by);
      return;
    }
    case 'fault':
      cast.emulator.inject(botTrouble(action, STRUCK, 'Telegram'));
      return;
    default:
      throw new ActionRefused('Telegram has no such thing');
  }
}

function say(cast: TelegramCast, { text, replyTo, ...actor }: ActionOf<'say'>): void {
  const seat = seatOf(cast, actor);
  const answering = replyTo === undefined ? {} : { replyTo: messageNumberOf(replyTo) };
  for (const part of textParts(text, TEXT_MAX)) seat.says({ text: part, ...answering });
}

function sendFiles(seat: Seat, { files, caption, replyTo }: ActionOf<'send-files'>): void {
  const answering = replyTo === undefined ? {} : { replyTo: messageNumberOf(replyTo) };
  const items = files.map((file, index) => ({
    ...fileOptions(file),
    ...answering,
    ...(index === 0 && caption !== undefined ? { caption } : {}),
  }));
  const album = albumOf(items);
  if (album !== undefined) seat.sendsAlbum(album);
  else for (const item of items) sendFile(seat, item);
}

type Item = FileOptions & { kind: SentFile['kind'] };

function fileOptions(file: SentFile): Item {
  return {
    kind: file.kind,
    bytes: Buffer.from(file.base64, 'base64'),
    fileName: file.name,
    ...(file.mime === '' ? {} : { mimeType: file.mime }),
    ...(file.width === undefined ? {} : { width: file.width }),
    ...(file.height === undefined ? {} : { height: file.height }),
    ...(file.duration === undefined ? {} : { duration: file.duration }),
  };
}

/** Photos and videos go together, documents and audio only with their like (core.telegram.org/bots/api#sendmediagroup). */
function albumOf(items: readonly Item[]): AlbumItem[] | undefined {
  if (items.length < 2) return undefined;
  const album: AlbumItem[] = [];
  for (const item of items) {
    if (item.kind === 'voice') return undefined;
    album.push({ ...item, kind: item.kind });
  }
  const families = new Set(album.map(({ kind }) => (kind === 'video' ? 'photo' : kind)));
  return families.size === 1 ? album : undefined;
}

function sendFile(seat: Seat, item: Item): void {
  switch (item.kind) {
    case 'photo':
      seat.sendsPhoto(item);
      return;
    case 'video':
      seat.sendsVideo(item);
      return;
    case 'voice':
      seat.sendsVoice(item);
      return;
    case 'audio':
      seat.sendsAudio(item);
      return;
    case 'document':
      seat.sendsDocument(item);
      return;
  }
}

function seatOf(cast: TelegramCast, { person, conversation }: { person: string; conversation: string }): Seat {
  const user = userOf(cast, person);
  if (conversation === `p${person}`) return user.privateChat;
  if (conversation === COMMUNITY) return user.in(cast.community);
  const thread = threadOf(conversation);
  if (thread === false) throw new ActionRefused('that conversation is not theirs');
  return user.in(cast.desk, thread);
}

function topicOf(conversation: string): number {
  const thread = threadOf(conversation);
  if (typeof thread !== 'number') throw new ActionRefused('that is not a topic');
  return thread;
}

function userOf(cast: TelegramCast, id: string): EmulatedUser {
  const user = cast.roles.has(Number(id)) ? cast.emulator.userById(Number(id)) : undefined;
  if (user === undefined) throw new ActionRefused('nobody here has that id');
  return user;
}
