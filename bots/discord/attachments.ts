import type { FileAttachment, FileKind } from '../../core/language/content.ts';
import { plainFileName } from '../file-names.ts';
import { type Json, numberAt, objectsAt, textAt } from '../read.ts';
import { idAt } from './ids.ts';

/** Flag of a message that is a voice message (Discord, "Message Flags": 1 << 13). */
const IS_VOICE = 1 << 13;
/** Formats of stickers (Discord, "Sticker Format Types") and how the platform serves them. */
const STICKER_FORMATS: Readonly<Record<number, { extension: string; mime: string }>> = {
  1: { extension: 'png', mime: 'image/png' },
  2: { extension: 'png', mime: 'image/apng' },
  3: { extension: 'json', mime: 'application/json' },
  4: { extension: 'gif', mime: 'image/gif' },
};
const KIND_OF_EXTENSION: Readonly<Record<string, FileKind>> = {
  png: 'photo',
  jpg: 'photo',
  jpeg: 'photo',
  webp: 'photo',
  gif: 'animation',
  mp4: 'video',
  mov: 'video',
  webm: 'video',
  mp3: 'audio',
  m4a: 'audio',
  ogg: 'audio',
  wav: 'audio',
};

/** Where a file's bytes are to be asked for: links to them expire within a day, so they are looked up when needed. */
export type FileRef =
  | { at: 'message'; channel: string; message: string; attachment: string }
  | { at: 'sticker'; name: string }
  | { at: 'link'; url: string };

/** A FileAttachment's `ref`. */
function writeRef(ref: FileRef): string {
  switch (ref.at) {
    case 'message':
      return `${ref.channel}/${ref.message}/${ref.attachment}`;
    case 'sticker':
      return `sticker:${ref.name}`;
    case 'link':
      return `link:${ref.url}`;
  }
}

/** Reads a `ref`; undefined when it is none of ours. */
export function readRef(ref: string): FileRef | undefined {
  const ids = /^(\d+)\/(\d+)\/(\d+)$/.exec(ref);
  if (ids?.[1] && ids[2] && ids[3]) return { at: 'message', channel: ids[1], message: ids[2], attachment: ids[3] };
  const sticker = /^sticker:(\d+\.[a-z]+)$/.exec(ref)?.[1];
  if (sticker !== undefined) return { at: 'sticker', name: sticker };
  const url = /^link:(\S+)$/.exec(ref)?.[1];
  return url === undefined ? undefined : { at: 'link', url };
}

/** The files of a message, or of a forwarded one within it (`holder`). */
export function attachmentsOf(message: Json, holder: Json = message): FileAttachment[] {
  const place = { at: 'message', channel: idAt(message, 'channel_id'), message: idAt(message, 'id') } as const;
  const isVoice = ((numberAt(holder, 'flags') ?? 0) & IS_VOICE) !== 0;
  const files = objectsAt(holder, 'attachments').map((found) =>
    fileOf(found, writeRef({ ...place, attachment: idAt(found, 'id') }), isVoice),
  );
  return [...files, ...objectsAt(holder, 'sticker_items').map(stickerOf)];
}

/** A file given as a command's option: it hangs in no message, only its link is known. */
export function optionFile(found: Json): FileAttachment | undefined {
  const url = textAt(found, 'url');
  return url === undefined ? undefined : fileOf(found, writeRef({ at: 'link', url }), false);
}

function fileOf(found: Json, ref: string, isVoice: boolean): FileAttachment {
  const name = textAt(found, 'filename');
  const mime = textAt(found, 'content_type')?.split(';')[0]?.trim();
  const bytes = numberAt(found, 'size');
  const file: FileAttachment = { kind: kindOf(mime, name, isVoice), channel: 'discord', ref };
  if (name !== undefined) file.name = plainFileName(name);
  if (mime) file.mime = mime;
  if (bytes !== undefined) file.bytes = bytes;
  return file;
}

function kindOf(mime: string | undefined, name: string | undefined, isVoice: boolean): FileKind {
  if (isVoice) return 'voice';
  if (!mime) return KIND_OF_EXTENSION[name?.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'document';
  if (mime === 'image/gif') return 'animation';
  // Only what every platform can show as a picture: drawings in SVG are files.
  if (/^image\/(png|jpeg|webp)$/.test(mime)) return 'photo';
  if (mime.startsWith('video/')) return 'video';
  return mime.startsWith('audio/') ? 'audio' : 'document';
}

function stickerOf(sticker: Json): FileAttachment {
  const format = STICKER_FORMATS[numberAt(sticker, 'format_type') ?? 1] ?? { extension: 'png', mime: 'image/png' };
  const ref = writeRef({ at: 'sticker', name: `${idAt(sticker, 'id')}.${format.extension}` });
  const name = textAt(sticker, 'name');
  return {
    kind: 'sticker',
    channel: 'discord',
    ref,
    mime: format.mime,
    ...(name === undefined ? {} : { name: `${name}.${format.extension}` }),
  };
}
