import type { PhotoSize } from 'grammy/types';
import type { FileKind, StoredFile } from './files.ts';
import type { Draft } from './state.ts';

/** What a sender may say about a file beside its bytes; sizes in pixels, durations in seconds. */
export interface MediaFacts {
  width?: number | undefined;
  height?: number | undefined;
  duration?: number | undefined;
  performer?: string | undefined;
  title?: string | undefined;
  emoji?: string | undefined;
}

/** The message content that carries a file, shaped as the platform shapes it for each kind. */
export function mediaDraft(file: StoredFile, kind: FileKind, facts: MediaFacts = {}): Draft {
  const base = { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size };
  const named = { ...base, mime_type: file.mime, ...(file.name === undefined ? {} : { file_name: file.name }) };
  const size = { width: facts.width ?? 640, height: facts.height ?? 480 };
  const duration = facts.duration ?? 3;
  switch (kind) {
    case 'photo':
      return { photo: photoSizes(file, facts.width ?? 1280, facts.height ?? 960) };
    case 'document':
      return { document: named };
    case 'video':
      return { video: { ...named, ...size, duration } };
    case 'animation': {
      // For backward compatibility an animation also carries `document` (core.telegram.org/bots/api#message).
      return { animation: { ...named, ...size, duration }, document: named };
    }
    case 'audio': {
      const { performer, title } = facts;
      return { audio: { ...named, duration, ...(performer && { performer }), ...(title && { title }) } };
    }
    case 'voice':
      return { voice: { ...base, mime_type: file.mime, duration } };
    case 'video_note':
      return { video_note: { ...base, length: 240, duration } };
    case 'sticker': {
      const flags = { type: 'regular', is_animated: false, is_video: false } as const;
      return { sticker: { ...base, ...flags, width: 512, height: 512, emoji: facts.emoji ?? '🙂' } };
    }
  }
}

/** A thumbnail and the full picture; both ids lead to the same file. */
function photoSizes(file: StoredFile, width: number, height: number): PhotoSize[] {
  const base = { file_id: file.id, file_unique_id: file.uniqueId };
  const small = { width: 90, height: Math.max(1, Math.round((90 * height) / width)) };
  return [
    { ...base, file_unique_id: `${file.uniqueId}s`, ...small, file_size: Math.min(file.size, 1_500) },
    { ...base, width, height, file_size: file.size },
  ];
}
