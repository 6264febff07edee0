import type { FileBytes } from '../../core/channel.ts';
import type { FileAttachment, FileKind } from '../../core/language/content.ts';
import { FileError } from '../file-transfer.ts';
import type { Api } from './api.ts';
import { codes, hasCode, outcomeOf } from './errors.ts';
import { describe, type Scrub } from './log.ts';

/** Types of files that came without one. */
const MIME_OF_KIND: Partial<Record<FileKind, string>> = {
  photo: 'image/jpeg',
  voice: 'audio/amr',
  video: 'video/mp4',
};
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'audio/amr': 'amr',
  'audio/mpeg': 'mp3',
  'video/mp4': 'mp4',
};

/** The bytes of a file that a member sent. Rejects with a FileError when it is gone (after three days) or too large. */
export async function download(file: FileAttachment, { api, scrub }: { api: Api; scrub: Scrub }): Promise<FileBytes> {
  try {
    const got = await api.media(file.ref);
    const given = EXTENSIONS[got.mime] === undefined ? undefined : got.mime;
    const mime = given ?? file.mime ?? MIME_OF_KIND[file.kind] ?? 'application/octet-stream';
    return { bytes: got.bytes, name: file.name ?? `${file.kind}.${EXTENSIONS[mime] ?? 'dat'}`, mime };
  } catch (error) {
    if (error instanceof FileError) throw error;
    const detail = describe(error, scrub);
    const refused = outcomeOf(error, { repeatable: true }, scrub).state === 'failed';
    // A refused media id is as good as gone, whatever WeChat calls it; and so is any to an account that may not ask.
    if (refused || hasCode(error, codes.notAllowed)) throw new FileError('file-gone', detail);
    throw new Error(detail);
  }
}
