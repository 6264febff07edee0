import { InputFile } from 'grammy';
import type { FileAttachment, FileKind } from '../../core/language/content.ts';
import { type FetchFile, fetchedWithin, uploadName } from '../file-transfer.ts';

/** What a bot may upload (Bot API, "Sending files"). */
const UPLOAD_MAX_BYTES = 50 * 1024 * 1024;
/** Beyond this, or without a picture in it, a photo is refused and goes as a document. */
const PHOTO_MAX_BYTES = 10 * 1024 * 1024;

/** A file as a call takes it: the platform's own id, or the bytes to upload; and as what it is to be sent. */
export interface Source {
  kind: FileKind;
  media: string | InputFile;
}

/** Makes a file ready to send. Rejects with a FileError when it is gone or too large. */
export async function sourceOf(file: FileAttachment, fetchFile: FetchFile): Promise<Source> {
  if (file.channel === 'telegram') return { kind: file.kind, media: file.ref };
  const { bytes, name, mime } = await fetchedWithin(UPLOAD_MAX_BYTES, file, fetchFile);
  return { kind: uploadKind(file.kind, mime, bytes.byteLength), media: new InputFile(bytes, uploadName(name, mime)) };
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
