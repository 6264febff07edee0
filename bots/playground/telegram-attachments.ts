import type { Message } from 'grammy/types';
import type { AttachmentView } from './view.ts';

type FileView = Extract<AttachmentView, { url?: string }>;

/** What a message carries besides text. `urlOf` turns a file_id into a path on this server. */
export function attachmentsOf(message: Message, urlOf: (fileId: string) => string | undefined): AttachmentView[] {
  const { venue, location, contact } = message;
  if (venue !== undefined) return [{ kind: 'location', ...venue.location, title: venue.title, address: venue.address }];
  if (location !== undefined) return [{ kind: 'location', ...location }].map(pickPlace);
  if (contact !== undefined) {
    const name = [contact.first_name, contact.last_name].filter((part) => part !== undefined).join(' ');
    return [{ kind: 'contact', name, phone: contact.phone_number }];
  }
  const file = fileOf(message);
  if (file === undefined) return [];
  const url = urlOf(file.id);
  return [{ ...file.view, ...(url === undefined ? {} : { url }) }];
}

function pickPlace(place: { latitude: number; longitude: number }): AttachmentView {
  return { kind: 'location', latitude: place.latitude, longitude: place.longitude };
}

function fileOf(message: Message): { id: string; view: FileView } | undefined {
  const { photo, animation, sticker, video, video_note: note, voice, audio, document } = message;
  const largest = photo?.at(-1);
  if (largest !== undefined) return { id: largest.file_id, view: { kind: 'photo', ...traits(largest) } };
  if (animation !== undefined) return { id: animation.file_id, view: { kind: 'animation', ...traits(animation) } };
  if (sticker !== undefined) return { id: sticker.file_id, view: { kind: 'sticker', ...traits(sticker) } };
  if (video !== undefined) return { id: video.file_id, view: { kind: 'video', ...traits(video) } };
  if (note !== undefined) return { id: note.file_id, view: { kind: 'video', ...traits(note) } };
  if (voice !== undefined) return { id: voice.file_id, view: { kind: 'voice', ...traits(voice) } };
  if (audio !== undefined) return { id: audio.file_id, view: { kind: 'audio', ...traits(audio) } };
  if (document !== undefined) return { id: document.file_id, view: { kind: 'file', ...traits(document) } };
  return undefined;
}

interface Traits {
  file_name?: string;
  file_size?: number;
  width?: number;
  height?: number;
  duration?: number;
  emoji?: string;
}

function traits(file: Traits): Omit<FileView, 'kind'> {
  return {
    ...(file.file_name === undefined ? {} : { name: file.file_name }),
    ...(file.file_size === undefined ? {} : { size: file.file_size }),
    ...(file.width === undefined ? {} : { width: file.width }),
    ...(file.height === undefined ? {} : { height: file.height }),
    ...(file.duration === undefined ? {} : { duration: file.duration }),
    ...(file.emoji === undefined ? {} : { emoji: file.emoji }),
  };
}
