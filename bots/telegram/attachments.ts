import type { Attachment, FileAttachment, FileKind } from '../../core/language/content.ts';
import { plainFileName } from '../file-names.ts';
import { type Json, needed, numberAt, objectAt, objectsAt, textAt } from '../read.ts';

/** Message fields that hold one file, in the order to look: an animation also fills `document`, for old clients. */
const FILE_FIELDS: readonly (readonly [field: string, kind: FileKind, mime: string | undefined])[] = [
  ['animation', 'animation', 'video/mp4'],
  ['document', 'document', undefined],
  ['video', 'video', 'video/mp4'],
  ['voice', 'voice', 'audio/ogg'],
  ['audio', 'audio', 'audio/mpeg'],
  ['video_note', 'videoNote', 'video/mp4'],
];

/** What a message carries besides words: at most one thing, as Telegram sends albums one message a piece. */
export function attachmentsOf(message: Json): Attachment[] {
  const attachment =
    photoOf(message) ?? fileOf(message) ?? stickerOf(message) ?? placeOf(message) ?? contactOf(message);
  return attachment === undefined ? [] : [attachment];
}

function photoOf(message: Json): FileAttachment | undefined {
  const sizes = objectsAt(message, 'photo');
  let largest: Json | undefined;
  for (const size of sizes) if (largest === undefined || area(size) >= area(largest)) largest = size;
  return largest && file(largest, 'photo', 'image/jpeg');
}

function area(size: Json): number {
  return (numberAt(size, 'width') ?? 0) * (numberAt(size, 'height') ?? 0);
}

function fileOf(message: Json): FileAttachment | undefined {
  for (const [field, kind, mime] of FILE_FIELDS) {
    const found = objectAt(message, field);
    if (found) return file(found, kind, mime);
  }
  return undefined;
}

function stickerOf(message: Json): FileAttachment | undefined {
  const sticker = objectAt(message, 'sticker');
  if (!sticker) return undefined;
  const still = sticker.is_animated === true ? 'application/x-tgsticker' : 'image/webp';
  return file(sticker, 'sticker', sticker.is_video === true ? 'video/webm' : still);
}

function file(found: Json, kind: FileKind, usualMime: string | undefined): FileAttachment {
  const attachment: FileAttachment = { kind, channel: 'telegram', ref: needed(textAt(found, 'file_id'), 'file_id') };
  const name = textAt(found, 'file_name');
  const mime = textAt(found, 'mime_type') ?? usualMime;
  const bytes = numberAt(found, 'file_size');
  if (name !== undefined) attachment.name = plainFileName(name);
  if (mime !== undefined) attachment.mime = mime;
  if (bytes !== undefined) attachment.bytes = bytes;
  return attachment;
}

function placeOf(message: Json): Attachment | undefined {
  const venue = objectAt(message, 'venue');
  const place = (venue && objectAt(venue, 'location')) ?? objectAt(message, 'location');
  if (!place) return undefined;
  const title = venue && textAt(venue, 'title');
  const address = venue && textAt(venue, 'address');
  return {
    kind: 'location',
    latitude: needed(numberAt(place, 'latitude'), 'latitude'),
    longitude: needed(numberAt(place, 'longitude'), 'longitude'),
    ...(title === undefined ? {} : { title }),
    ...(address === undefined ? {} : { address }),
  };
}

function contactOf(message: Json): Attachment | undefined {
  const contact = objectAt(message, 'contact');
  if (!contact) return undefined;
  const name = [textAt(contact, 'first_name'), textAt(contact, 'last_name')].filter(Boolean).join(' ');
  return { kind: 'contact', name, phone: needed(textAt(contact, 'phone_number'), 'phone_number') };
}
