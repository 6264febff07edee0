import type { FileOptions, Seat as Place, StoredMessage } from '../../../bots/playground/discord/emulator.ts';
import type { FileKind, Sendable } from '../people.ts';

/** What each kind is called; what it is, its readers tell by the name. Discord has no round videos. */
export const fileNames: Readonly<Record<FileKind, string>> = {
  photo: 'image.png',
  document: 'document.txt',
  video: 'video.mp4',
  voice: 'voice-message.ogg',
  audio: 'audio.mp3',
  sticker: 'sticker.png',
  animation: 'animation.gif',
  videoNote: 'video.mp4',
};

type SendableFile = Extract<Sendable, { kind: FileKind }>;

export function fileOf({ caption, name, bytes, size }: SendableFile, usual: string): FileOptions {
  return {
    fileName: name ?? usual,
    ...(caption === undefined ? {} : { text: caption }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(size === undefined ? {} : { size }),
  };
}

const sendsFile = (place: Place, file: SendableFile) => place.sendsFile(fileOf(file, fileNames[file.kind]));

/** How a person sends each kind. */
export const senders: Readonly<Record<FileKind, (place: Place, file: SendableFile) => StoredMessage>> = {
  photo: (place, file) => place.sendsImage(fileOf(file, fileNames.photo)),
  document: sendsFile,
  video: sendsFile,
  voice: (place, { bytes }) => place.sendsVoice(bytes === undefined ? {} : { bytes }),
  audio: sendsFile,
  sticker: (place) => place.sendsSticker(),
  animation: sendsFile,
  videoNote: sendsFile,
};
