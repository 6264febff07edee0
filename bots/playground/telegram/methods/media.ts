import type { Upload } from '../../multipart.ts';
import { type MediaFacts, mediaDraft } from '../content.ts';
import { badRequest } from '../errors.ts';
import type { FileKind, StoredFile } from '../files.ts';
import { isRecord, Params } from '../params.ts';
import type { Draft, World } from '../state.ts';
import { send } from './messages.ts';
import type { Method } from './platform.ts';
import { captionDraft, keepPace, placeDraft, placeOf, writableChat } from './target.ts';

const ATTACH = 'attach://';
const PHOTO_MAX = 10 * 1024 * 1024;

/** The file a parameter names: an upload under that name, an `attach://` reference, or a known file_id. */
function fileOf(world: World, params: Params, name: string, value: string | undefined, kind: FileKind): StoredFile {
  const part = value?.startsWith(ATTACH) ? value.slice(ATTACH.length) : name;
  const upload = params.files.get(part);
  if (upload !== undefined) return store(world, upload, kind);
  if (value === undefined || value === '') throw badRequest(`there is no ${kind.replace('_', ' ')} in the request`);
  if (value.startsWith(ATTACH)) throw badRequest('file must be non-empty');
  if (/^https?:\/\//i.test(value)) throw badRequest('failed to get HTTP URL content');
  return reused(world.files.get(value), kind);
}

function store(world: World, upload: Upload, kind: FileKind): StoredFile {
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
  if (kind === 'photo' && upload.bytes.length > PHOTO_MAX) throw badRequest('file is too big');
  return world.files.add({ kind, bytes: upload.bytes, name: upload.fileName, mime: mimeOf(upload) });
}

function mimeOf(upload: Upload): string | undefined {
  return upload.contentType === 'application/octet-stream' ? undefined : upload.contentType;
}

/** A file_id keeps its kind: a photo cannot be sent again as a document (core.telegram.org/bots/api#sending-files). */
function reused(file: StoredFile, kind: FileKind): StoredFile {
  if (file.kind === kind) return file;
  if (kind === 'photo' || file.kind === 'photo') {
    throw badRequest(`can't use file of type ${file.kind} as ${kind}`);
  }
  return file;
}

function factsOf(params: Params): MediaFacts {
  return {
    width: params.integer('width'),
    height: params.integer('height'),
    duration: params.integer('duration'),
    performer: params.text('performer'),
    title: params.text('title'),
    emoji: params.text('emoji'),
  };
}

const WITH_CAPTION: readonly FileKind[] = ['photo', 'document', 'video', 'voice', 'audio', 'animation'];

function sendFile(kind: FileKind): Method {
  return (platform, params) =>
    send(platform, params, (world) => {
      const caption = WITH_CAPTION.includes(kind) ? captionDraft(world, params) : {};
      const file = fileOf(world, params, kind, params.text(kind), kind);
      return { ...mediaDraft(file, kind, factsOf(params)), ...caption };
    });
}

const ALBUM_KINDS = ['photo', 'video', 'document', 'audio'] as const;

const sendMediaGroup: Method = (platform, params) => {
  const { world } = platform;
  const chat = writableChat(world, params);
  const place = placeDraft(placeOf(world, chat, params));
  const items = params.array('media') ?? [];
  if (items.length < 2 || items.length > 10) {
    throw badRequest(items.length < 2 ? 'group of media must contain at least 2 items' : 'too many media in the group');
  }
  const media_group_id = `${13_000_000_000 + world.nextNumber()}`;
  const drafts = items.map((item) => ({ ...place, ...albumItem(world, params, item), media_group_id }));
  requireOneFamily(drafts);
  keepPace(platform, chat, drafts.length);
  return drafts.map((draft) => world.append(chat, world.bot, draft).message);
};

function albumItem(world: World, params: Params, item: unknown): Draft {
  if (!isRecord(item)) throw badRequest("can't parse InputMedia: expected an Object");
  const kind = ALBUM_KINDS.find((known) => known === item.type);
  if (kind === undefined) throw badRequest(`can't parse InputMedia: type must be one of ${ALBUM_KINDS.join(', ')}`);
  const fields = new Params(item, params.files);
  const file = fileOf(world, fields, 'media', fields.text('media'), kind);
  return { ...mediaDraft(file, kind, factsOf(fields)), ...captionDraft(world, fields) };
}

/** Documents and audio files stay among themselves (core.telegram.org/bots/api#sendmediagroup). */
function requireOneFamily(drafts: readonly Draft[]): void {
  for (const key of ['document', 'audio'] as const) {
    const count = drafts.filter((draft) => draft[key] !== undefined).length;
    if (count > 0 && count < drafts.length) {
      throw badRequest(`${key} can't be mixed with other media types`);
    }
  }
}

function locationOf(params: Params): { latitude: number; longitude: number } {
  const latitude = params.float('latitude');
  const longitude = params.float('longitude');
  if (latitude === undefined || Math.abs(latitude) > 90) throw badRequest('invalid latitude specified');
  if (longitude === undefined || Math.abs(longitude) > 180) throw badRequest('invalid longitude specified');
  return { latitude, longitude };
}

const sendLocation: Method = (platform, params) => send(platform, params, () => ({ location: locationOf(params) }));

const sendVenue: Method = (platform, params) =>
  send(platform, params, () => {
    const location = locationOf(params);
    const venue = { location, title: params.text('title') ?? '', address: params.text('address') ?? '' };
    if (venue.title === '' || venue.address === '') throw badRequest('venue title and address must be non-empty');
    return { venue, location };
  });

const sendContact: Method = (platform, params) =>
  send(platform, params, () => {
    const phone_number = params.text('phone_number') ?? '';
    const first_name = params.text('first_name') ?? '';
    const last_name = params.text('last_name');
    if (phone_number === '' || first_name === '') throw badRequest('contact phone number and first name are required');
    return { contact: { phone_number, first_name, ...(last_name && { last_name }) } };
  });

const getFile: Method = ({ world }, params) => {
  const file = world.files.downloadable(params.text('file_id') ?? '');
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path };
};

export const mediaMethods: Record<string, Method> = {
  sendPhoto: sendFile('photo'),
  sendDocument: sendFile('document'),
  sendVideo: sendFile('video'),
  sendVoice: sendFile('voice'),
  sendAudio: sendFile('audio'),
  sendSticker: sendFile('sticker'),
  sendAnimation: sendFile('animation'),
  sendVideoNote: sendFile('video_note'),
  sendMediaGroup,
  sendLocation,
  sendVenue,
  sendContact,
  getFile,
};
