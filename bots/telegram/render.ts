import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import type { Attachment, Choice, Content, FileAttachment, Text } from '../../core/language/content.ts';
import { shorten } from '../breaks.ts';
import { type Piece, split } from './split.ts';

/** UTF-16 code units after entity parsing (Bot API, sendMessage). */
export const TEXT_MAX = 4096;
/** The same for captions (Bot API, sendPhoto and the rest). */
export const CAPTION_MAX = 1024;
/** Seen in clients: longer labels are cut in the middle of what matters. */
const LABEL_MAX = 64;
/** Bytes of `callback_data` (Bot API, InlineKeyboardButton). */
const CHOICE_ID_MAX_BYTES = 64;
/** Buttons in one row that Telegram accepts. */
const ROW_MAX = 8;
/** Items in one album (Bot API, sendMediaGroup: 2–10). */
const ALBUM_MAX = 10;
/** Uploads that share one album share one request of at most 50 MB. */
const ALBUM_UPLOAD_MAX_BYTES = 45 * 1024 * 1024;

/**
 * Text with its look beside it. Looks are given as entities, never as markup in the text: whatever a member writes
 * (`*`, `<b>`, `[x](y)`) stays what they wrote. An `@name` in it may be linked by the reader's own client, which
 * notifies nobody in a chat where that person is not; there is nothing to neutralise in the desk.
 */
export interface Styled {
  text: string;
  entities: MessageEntity[];
}

/** One message to send (an album counts as one): what is in it, and the keyboard under it, if any. */
export type Part = { keyboard?: InlineKeyboardMarkup } & (
  | ({ kind: 'text' } & Styled)
  | { kind: 'file'; file: FileAttachment; caption?: Styled }
  | { kind: 'album'; files: FileAttachment[]; caption?: Styled }
  | Extract<Attachment, { kind: 'location' | 'contact' }>
);

/**
 * The messages that say a content, in order. Files come first, with the text as their caption when it fits there;
 * choices hang under the last message. Throws RangeError on what no message can hold: an empty content, choices with
 * nothing to hang under, a choice id beyond 64 bytes. Those are mistakes of the caller.
 */
export function render(content: Content): Part[] {
  const styled = style(content.text);
  const keyboard = keyboardOf(content.choices);
  const parts = group(content.attachments ?? [], keyboard !== undefined && isBlank(styled.text));
  const first = parts[0];
  if (first && canCaption(first) && fitsCaption(styled, parts, keyboard)) {
    if (!isBlank(styled.text)) first.caption = styled;
  } else {
    parts.push(...textParts(styled));
  }
  const last = parts.at(-1);
  if (!last) throw new RangeError('nothing to send: the content is empty');
  if (keyboard) last.keyboard = keyboard;
  return parts;
}

/** The text messages that say a text; none when it is blank, as Telegram refuses those. */
export function textParts(styled: Styled): (Part & { kind: 'text' })[] {
  return split(styled.text, TEXT_MAX)
    .filter((piece) => !isBlank(piece.text))
    .map((piece) => ({ kind: 'text', text: piece.text, entities: entitiesWithin(piece, styled.entities) }));
}

/** A Text as one string and the entities that give it its look; offsets in UTF-16 code units, as Telegram counts. */
export function style(text: Text | undefined): Styled {
  const entities: MessageEntity[] = [];
  let joined = '';
  for (const span of text ?? []) {
    if (typeof span === 'string') {
      joined += span;
      continue;
    }
    const place = { offset: joined.length, length: span.text.length };
    joined += span.text;
    if (place.length === 0) continue;
    if ('href' in span) entities.push({ type: 'text_link', url: span.href, ...place });
    else entities.push({ type: span.style === 'quote' ? 'blockquote' : span.style, ...place });
  }
  return { text: joined, entities };
}

/** Choices as an inline keyboard; undefined when there are none. Throws RangeError on an id that cannot be carried. */
export function keyboardOf(choices: Content['choices']): InlineKeyboardMarkup | undefined {
  const rows = (choices ?? []).flatMap((row) => {
    const buttons = row.map(button);
    return Array.from({ length: Math.ceil(buttons.length / ROW_MAX) }, (_, at) =>
      buttons.slice(at * ROW_MAX, (at + 1) * ROW_MAX),
    );
  });
  return rows.length === 0 ? undefined : { inline_keyboard: rows };
}

function button(choice: Choice): InlineKeyboardButton {
  const face = {
    text: shorten(choice.label, LABEL_MAX),
    ...(choice.style === undefined ? {} : { style: choice.style }),
  };
  if (choice.url !== undefined) return { ...face, url: choice.url };
  const bytes = Buffer.byteLength(choice.id);
  if (bytes < 1 || bytes > CHOICE_ID_MAX_BYTES) {
    throw new RangeError(`a choice id has 1 to ${CHOICE_ID_MAX_BYTES} bytes, this one has ${bytes}`);
  }
  return { ...face, callback_data: choice.id };
}

function entitiesWithin(piece: Piece, entities: readonly MessageEntity[]): MessageEntity[] {
  const end = piece.offset + piece.text.length;
  return entities.flatMap((entity) => {
    const from = Math.max(entity.offset, piece.offset);
    const to = Math.min(entity.offset + entity.length, end);
    return to > from ? [{ ...entity, offset: from - piece.offset, length: to - from }] : [];
  });
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** An album cannot carry a keyboard: with one, its text stays outside, to be what the keyboard hangs under. */
function fitsCaption(styled: Styled, parts: readonly Part[], keyboard: InlineKeyboardMarkup | undefined): boolean {
  if (styled.text.length > CAPTION_MAX) return false;
  return isBlank(styled.text) || keyboard === undefined || parts.at(-1)?.kind !== 'album';
}

function canCaption(part: Part): part is Part & { kind: 'file' | 'album' } {
  if (part.kind === 'album') return true;
  return part.kind === 'file' && part.file.kind !== 'sticker' && part.file.kind !== 'videoNote';
}

/** Which files may share an album (Bot API, sendMediaGroup): photos with videos, documents, audios; else none. */
function albumKind(attachment: Attachment): string | undefined {
  if (attachment.kind === 'photo' || attachment.kind === 'video') return 'visual';
  return attachment.kind === 'document' || attachment.kind === 'audio' ? attachment.kind : undefined;
}

/** Neighbours that may share an album do; order is kept. `lastAlone`: the last part must be able to hold a keyboard. */
function group(attachments: readonly Attachment[], lastAlone: boolean): Part[] {
  const parts: Part[] = [];
  for (const [at, attachment] of attachments.entries()) {
    const previous = parts.at(-1);
    const alone = lastAlone && at === attachments.length - 1;
    if (attachment.kind === 'location' || attachment.kind === 'contact') {
      parts.push({ ...attachment });
      continue;
    }
    const together = previous && !alone ? joined(previous, attachment) : undefined;
    if (together) parts[parts.length - 1] = together;
    else parts.push({ kind: 'file', file: attachment });
  }
  return parts;
}

function joined(part: Part, file: FileAttachment): Part | undefined {
  const files = part.kind === 'album' ? part.files : part.kind === 'file' ? [part.file] : [];
  const kind = albumKind(file);
  const [first] = files;
  if (!first || kind === undefined || albumKind(first) !== kind || files.length >= ALBUM_MAX) return undefined;
  const all = [...files, file];
  return uploadBytes(all) > ALBUM_UPLOAD_MAX_BYTES ? undefined : { kind: 'album', files: all };
}

function uploadBytes(files: readonly FileAttachment[]): number {
  return files.reduce((sum, { channel, bytes }) => sum + (channel === 'telegram' ? 0 : (bytes ?? 0)), 0);
}
