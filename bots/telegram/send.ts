import type { InputFile, RawApi } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { FileKind } from '../../core/language/content.ts';
import type { FetchFile } from '../file-transfer.ts';
import { isNotPicture } from './errors.ts';
import { type Source, sourceOf } from './files.ts';
import type { Part, Styled } from './render.ts';
import { TransportError } from './transport.ts';

/** Previews would show pages that nobody of the desk chose. */
export const NO_PREVIEW = { is_disabled: true } as const;

/** What every sending call has: where to, in answer to what, and how. */
export interface Envelope {
  chat_id: number | string;
  message_thread_id?: number;
  reply_parameters?: { message_id: number; allow_sending_without_reply: true };
  disable_notification?: true;
  reply_markup?: InlineKeyboardMarkup;
}

type Sent = { message_id: number };

/** Sends one part and gives the ids of the messages it made. Rejects as the call or the file does. */
export async function sendPart(api: RawApi, part: Part, to: Envelope, fetchFile: FetchFile): Promise<string[]> {
  const envelope = part.keyboard ? { ...to, reply_markup: part.keyboard } : to;
  switch (part.kind) {
    case 'text':
      return ids(
        await api.sendMessage({
          ...envelope,
          text: part.text,
          link_preview_options: NO_PREVIEW,
          ...(part.entities.length === 0 ? {} : { entities: part.entities }),
        }),
      );
    case 'file':
      return ids(
        await sendFile(api, await sourceOf(part.file, fetchFile), { ...envelope, ...captionOf(part.caption) }),
      );
    case 'album':
      return sendAlbum(api, part, to, fetchFile);
    case 'contact':
      return ids(
        await api.sendContact({ ...envelope, phone_number: part.phone, first_name: part.name.trim() || part.phone }),
      );
    case 'location': {
      const place = { latitude: part.latitude, longitude: part.longitude };
      if (part.title === undefined) return ids(await api.sendLocation({ ...envelope, ...place }));
      const named = { title: part.title, address: part.address ?? part.title };
      return ids(await api.sendVenue({ ...envelope, ...place, ...named }));
    }
  }
}

function captionOf(caption: Styled | undefined): { caption?: string; caption_entities?: Styled['entities'] } {
  if (!caption) return {};
  const { text, entities } = caption;
  return entities.length === 0 ? { caption: text } : { caption: text, caption_entities: entities };
}

async function sendFile(
  api: RawApi,
  { kind, media }: Source,
  rest: Envelope & ReturnType<typeof captionOf>,
): Promise<Sent> {
  switch (kind) {
    case 'photo':
      return sendPhoto(api, media, rest);
    case 'document':
      return api.sendDocument({ ...rest, document: media });
    case 'video':
      return api.sendVideo({ ...rest, video: media });
    case 'voice':
      return api.sendVoice({ ...rest, voice: media });
    case 'audio':
      return api.sendAudio({ ...rest, audio: media });
    case 'animation':
      return api.sendAnimation({ ...rest, animation: media });
    case 'sticker':
      return api.sendSticker({ ...rest, sticker: media });
    case 'videoNote':
      return api.sendVideoNote({ ...rest, video_note: media });
  }
}

async function sendPhoto(
  api: RawApi,
  media: string | InputFile,
  rest: Envelope & ReturnType<typeof captionOf>,
): Promise<Sent> {
  try {
    return await api.sendPhoto({ ...rest, photo: media });
  } catch (error) {
    // An uploaded "photo" that Telegram cannot show as one (too wide, damaged) still goes as a file.
    if (typeof media === 'string' || !isNotPicture(error)) throw error;
    return api.sendDocument({ ...rest, document: media });
  }
}

async function sendAlbum(
  api: RawApi,
  { files, caption }: Part & { kind: 'album' },
  envelope: Envelope,
  fetchFile: FetchFile,
): Promise<string[]> {
  const sources: Source[] = [];
  for (const file of files) sources.push(await sourceOf(file, fetchFile));
  const items = sources.map(({ media }, at) => ({ media, ...(at === 0 ? captionOf(caption) : {}) }));
  const sent = await api.sendMediaGroup({ ...envelope, media: albumOf(files[0]?.kind, sources, items) });
  return sent.flatMap((message) => ids(message));
}

/** Documents go with documents only: one upload that cannot be shown as what it was makes documents of them all. */
function albumOf(kind: FileKind | undefined, sources: readonly Source[], items: { media: string | InputFile }[]) {
  const shown = (...kinds: FileKind[]) => sources.every((source) => kinds.includes(source.kind));
  if (kind === 'audio' && shown('audio')) return items.map((item) => ({ type: 'audio' as const, ...item }));
  if (kind !== 'document' && shown('photo', 'video')) {
    return items.map((item, at) => ({ type: sources[at]?.kind === 'video' ? 'video' : 'photo', ...item }) as const);
  }
  return items.map((item) => ({ type: 'document' as const, ...item }));
}

function ids(message: Sent): string[] {
  if (!Number.isSafeInteger(message?.message_id)) {
    throw new TransportError('MALFORMED', true, 'the answer names no message');
  }
  return [String(message.message_id)];
}
