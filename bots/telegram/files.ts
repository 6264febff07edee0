import { InputFile } from 'grammy';
import type { FileAttachment, FileKind } from '../../core/language/content.ts';
import { FetchFailed, FileError, fileReason } from './errors.ts';

/** What a bot may upload (Bot API, "Sending files"). */
const UPLOAD_MAX_BYTES = 50 * 1024 * 1024;
/** Beyond this, or without a picture in it, a photo is refused and goes as a document. */
const PHOTO_MAX_BYTES = 10 * 1024 * 1024;

/** Fetches the bytes of a file that another channel holds. */
export type FetchFile = (file: FileAttachment) => Promise<{ bytes: Uint8Array; name: string; mime: string }>;

/** A file as a call takes it: the platform's own id, or the bytes to upload; and as what it is to be sent. */
export interface Source {
  kind: FileKind;
  media: string | InputFile;
}

/** Makes a file ready to send. Rejects with a FileError when it is gone or too large. */
export async function sourceOf(file: FileAttachment, fetchFile: FetchFile): Promise<Source> {
  if (file.channel === 'telegram') return { kind: file.kind, media: file.ref };
  if ((file.bytes ?? 0) > UPLOAD_MAX_BYTES) throw tooLarge(file.bytes ?? 0);
  const { bytes, name, mime } = await fetched(file, fetchFile);
  if (bytes.byteLength > UPLOAD_MAX_BYTES) throw tooLarge(bytes.byteLength);
  return { kind: uploadKind(file.kind, mime, bytes.byteLength), media: new InputFile(bytes, fileName(name, mime)) };
}

async function fetched(file: FileAttachment, fetchFile: FetchFile): ReturnType<FetchFile> {
  try {
    return await fetchFile(file);
  } catch (error) {
    if (fileReason(error)) throw error;
    throw new FetchFailed(`the file could not be fetched: ${error instanceof Error ? error.message : error}`);
  }
}

/** As what foreign bytes can be uploaded: Telegram takes each kind in few formats only, and anything as a document. */
export function uploadKind(kind: FileKind, mime: string, bytes: number): FileKind {
  switch (kind) {
    case 'photo':
      return /^image\/(jpeg|png|webp)$/.test(mime) && bytes <= PHOTO_MAX_BYTES ? 'photo' : 'document';
    case 'sticker':
      return mime === 'image/webp' && bytes <= 512 * 1024 ? 'sticker' : uploadKind('photo', mime, bytes);
    case 'voice':
      return mime === 'audio/ogg' ? 'voice' : uploadKind('audio', mime, bytes);
    case 'audio':
      return /^audio\/(mpeg|mp4|x-m4a|m4a)$/.test(mime) ? 'audio' : 'document';
    case 'video':
    case 'videoNote':
      return mime === 'video/mp4' ? 'video' : 'document';
    case 'animation':
      return mime === 'image/gif' || mime === 'video/mp4' ? 'animation' : 'document';
    case 'document':
      return 'document';
  }
}

/** A name that survives grammY's multipart, which writes it unquoted and refuses line breaks. */
export function fileName(name: string, mime: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into a header.
  const clean = name.replace(/[\u0000-\u001f\u007f"\\;/]+/g, '_').trim();
  return clean === '' ? `file.${mime.split('/')[1]?.replace(/[^a-z0-9]/gi, '') || 'dat'}` : clean;
}

function tooLarge(bytes: number): FileError {
  return new FileError('too-large', `${bytes} bytes are more than the ${UPLOAD_MAX_BYTES} that a bot may upload`);
}
