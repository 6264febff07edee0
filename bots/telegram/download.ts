import { basename, extname } from 'node:path';
import type { RawApi } from 'grammy';
import type { FileBytes } from '../../core/channel.ts';
import type { FileAttachment, FileKind } from '../../core/language/content.ts';
import { FileError } from '../file-transfer.ts';
import { outcomeOf } from './errors.ts';
import { describe, type Scrub } from './log.ts';
import { type Transport, TransportError } from './transport.ts';

/** What a bot may fetch (Bot API, getFile). */
const DOWNLOAD_MAX_BYTES = 20 * 1024 * 1024;

/** Kinds whose format is always the same, for files that came without a type. */
const MIME_OF_KIND: Partial<Record<FileKind, string>> = {
  photo: 'image/jpeg',
  sticker: 'image/webp',
  video: 'video/mp4',
  videoNote: 'video/mp4',
  animation: 'video/mp4',
  voice: 'audio/ogg',
  audio: 'audio/mpeg',
};

/** What downloading needs. */
export interface DownloadOptions {
  api: RawApi;
  transport: Transport;
  scrub: Scrub;
}

/** The bytes of a file that Telegram holds. Rejects with a FileError when it is gone or beyond 20 MB. */
export async function download(file: FileAttachment, options: DownloadOptions): Promise<FileBytes> {
  if ((file.bytes ?? 0) > DOWNLOAD_MAX_BYTES) throw tooLarge();
  const path = await pathOf(file.ref, options);
  const bytes = await bytesAt(path, options);
  const mime = file.mime ?? MIME_OF_KIND[file.kind] ?? 'application/octet-stream';
  return { bytes, name: file.name ?? nameOf(file.kind, path), mime };
}

async function pathOf(file_id: string, { api, scrub }: DownloadOptions): Promise<string> {
  try {
    const found = await api.getFile({ file_id });
    if ((found.file_size ?? 0) > DOWNLOAD_MAX_BYTES) throw tooLarge();
    if (found.file_path === undefined) throw new FileError('file-gone', 'Telegram gives no path for the file');
    return found.file_path;
  } catch (error) {
    if (error instanceof FileError) throw error;
    const outcome = outcomeOf(error, { repeatable: true }, scrub);
    const { reason, detail } = outcome.state === 'failed' ? outcome : { reason: undefined, detail: '' };
    // A refused file id is as good as gone, whatever Telegram calls it.
    if (reason !== undefined) throw new FileError(reason === 'too-large' ? 'too-large' : 'file-gone', detail);
    throw new Error(describe(error, scrub));
  }
}

async function bytesAt(path: string, { transport, scrub }: DownloadOptions): Promise<Uint8Array> {
  try {
    const { status, body } = await transport.file(path, DOWNLOAD_MAX_BYTES);
    if (status === 200) return body;
    if (status === 404 || status === 400) throw new FileError('file-gone', `HTTP ${status} for the file`);
    throw new Error(`HTTP ${status} for the file`);
  } catch (error) {
    if (error instanceof TransportError && error.code === 'TOO_LARGE') throw tooLarge();
    if (error instanceof FileError) throw error;
    throw new Error(describe(error, scrub));
  }
}

function nameOf(kind: FileKind, path: string): string {
  const name = basename(path);
  return extname(name) === '' ? `${kind}-${name}` : name;
}

function tooLarge(): FileError {
  return new FileError('too-large', `more than the ${DOWNLOAD_MAX_BYTES} bytes that a bot may fetch`);
}
