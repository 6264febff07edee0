import type { StoredMessage } from './discord/emulator.ts';
import type { WireAttachment } from './discord/wire.ts';
import type { AttachmentView } from './view.ts';

/** The files of a message. `urlOf` turns an attachment into a path on this server. */
export function attachmentsOf(
  stored: StoredMessage,
  urlOf: (attachment: WireAttachment) => string | undefined,
): AttachmentView[] {
  const stickers = (stored.message.sticker_items ?? []).map(({ name }) => ({ kind: 'file', name }) as const);
  return [...stored.attachments.map((attachment) => viewOf(attachment, urlOf(attachment))), ...stickers];
}

function viewOf(attachment: WireAttachment, url: string | undefined): AttachmentView {
  const { filename: name, size, duration_secs: duration } = attachment;
  return {
    kind: kindOf(attachment),
    name,
    size,
    ...(duration === undefined ? {} : { duration }),
    ...(url === undefined ? {} : { url }),
  };
}

type FileKind = Extract<AttachmentView, { url?: string }>['kind'];

function kindOf({ content_type: type = '', waveform }: WireAttachment): FileKind {
  if (/^image\/(?:png|jpeg|gif|webp)/.test(type)) return 'photo';
  if (type.startsWith('video/')) return 'video';
  if (waveform !== undefined) return 'voice';
  return type.startsWith('audio/') ? 'audio' : 'file';
}
