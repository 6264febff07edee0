import type { REST } from '@discordjs/rest';
import type { FileBytes } from '../../core/channel.ts';
import type { FileAttachment } from '../../core/language/content.ts';
import { FileError } from '../file-transfer.ts';
import { isObject, type Json, objectAt, objectsAt, textAt } from '../read.ts';
import { type FileRef, readRef } from './attachments.ts';
import { outcomeOf } from './errors.ts';
import { describe, type Scrub } from './log.ts';

/** More than any channel of ours can send on. */
const DOWNLOAD_MAX_BYTES = 50 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

/** What downloading needs. */
export interface DownloadOptions {
  rest: REST;
  apiRoot: string;
  /** Where stickers are, without a trailing slash. */
  cdnRoot: string;
  scrub: Scrub;
}

/** The bytes of a file that Discord holds. Rejects with a FileError when it is gone or too large. */
export async function download(file: FileAttachment, options: DownloadOptions): Promise<FileBytes> {
  if ((file.bytes ?? 0) > DOWNLOAD_MAX_BYTES) throw tooLarge();
  const ref = readRef(file.ref);
  if (!ref) throw new FileError('file-gone', 'the file has no readable reference');
  const url = await urlOf(ref, options);
  const bytes = await bytesAt(url, options);
  const mime = file.mime ?? 'application/octet-stream';
  return { bytes, name: file.name ?? file.kind, mime };
}

async function urlOf(ref: FileRef, { rest, cdnRoot, scrub }: DownloadOptions): Promise<string> {
  if (ref.at === 'link') return ref.url;
  if (ref.at === 'sticker') return `${cdnRoot}/stickers/${ref.name}`;
  let message: unknown;
  try {
    message = await rest.get(`/channels/${ref.channel}/messages/${ref.message}`);
  } catch (error) {
    const outcome = outcomeOf(error, { repeatable: true }, scrub);
    if (outcome.state === 'failed') throw new FileError('file-gone', outcome.detail);
    throw new Error(describe(error, scrub));
  }
  const url = isObject(message) ? linkIn(message, ref.attachment) : undefined;
  if (url === undefined) throw new FileError('file-gone', 'the message no longer has the file');
  return url;
}

/** A forwarded message's files hang in its snapshot. */
function linkIn(message: Json, attachment: string): string | undefined {
  const snapshots = objectsAt(message, 'message_snapshots').map((each) => objectAt(each, 'message') ?? {});
  const files = [message, ...snapshots].flatMap((holder) => objectsAt(holder, 'attachments'));
  const found = files.find((each) => each.id === attachment);
  return found && textAt(found, 'url');
}

async function bytesAt(url: string, { apiRoot, scrub }: DownloadOptions): Promise<Uint8Array> {
  if (!isTrusted(url, apiRoot)) throw new FileError('file-gone', 'the file is not where Discord keeps files');
  let answer: Response;
  try {
    answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
  } catch (error) {
    throw new Error(describe(error, scrub));
  }
  if ([400, 403, 404, 410].includes(answer.status))
    throw new FileError('file-gone', `HTTP ${answer.status} for the file`);
  if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status} for the file`);
  if (Number(answer.headers.get('content-length') ?? 0) > DOWNLOAD_MAX_BYTES) {
    await answer.body.cancel();
    throw tooLarge();
  }
  return collect(answer.body);
}

async function collect(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > DOWNLOAD_MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Links come from the platform's own answers; still, only its file servers, or the emulator we talk to, are asked. */
function isTrusted(url: string, apiRoot: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, host } = new URL(url);
  if (host === new URL(apiRoot).host) return true;
  return protocol === 'https:' && /(^|\.)(discordapp\.(com|net)|discord\.com)$/.test(hostname);
}

function tooLarge(): FileError {
  return new FileError('too-large', `more than the ${DOWNLOAD_MAX_BYTES} bytes that are fetched`);
}
