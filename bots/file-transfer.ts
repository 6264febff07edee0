import type { FileBytes } from '../core/channel.ts';
import type { FileAttachment } from '../core/language/content.ts';
import type { Outcome } from '../core/language/outcome.ts';

/** Fetches the bytes of a file, whichever channel holds it. Rejects with a FileError when it cannot be had. */
export type FetchFile = (file: FileAttachment) => Promise<FileBytes>;

/** A file that cannot be had: gone, or beyond what may be fetched or sent. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly reason: 'too-large' | 'file-gone';

  constructor(reason: 'too-large' | 'file-gone', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The channel that holds a file could not be asked for it just now: nothing was sent. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed';
}

/** The file's bytes. Rejects with a FileError, or with FetchFailed when it is no fault of the file. */
export async function fetched(file: FileAttachment, fetchFile: FetchFile): Promise<FileBytes> {
  try {
    return await fetchFile(file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FetchFailed(`the file could not be fetched: ${error instanceof Error ? error.message : error}`);
  }
}

/** The same; a file of more bytes than may be uploaded is too large, and not even fetched when that is known before. */
export async function fetchedWithin(maxBytes: number, file: FileAttachment, fetchFile: FetchFile): Promise<FileBytes> {
  refuseBeyond(maxBytes, file.bytes ?? 0);
  const got = await fetched(file, fetchFile);
  refuseBeyond(maxBytes, got.bytes.byteLength);
  return got;
}

function refuseBeyond(maxBytes: number, bytes: number): void {
  if (bytes <= maxBytes) return;
  throw new FileError('too-large', `${bytes} bytes are more than the ${maxBytes} that a bot may upload`);
}

/** A name that survives a multipart header, which may be written unquoted and takes no line breaks. */
export function uploadName(name: string, mime: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into a header.
  const clean = name.replace(/[\u0000-\u001f\u007f"\\;/]+/g, '_').trim();
  return clean === '' ? `file.${mime.split('/')[1]?.replace(/[^a-z0-9]/gi, '') || 'dat'}` : clean;
}

/** What becomes of an effect whose file could not be had; undefined when that is not what the error says. */
export function outcomeWithoutFile(error: unknown, detail: string): Outcome | undefined {
  if (error instanceof FetchFailed) return { state: 'retry', afterMs: 5000, scope: 'effect', detail };
  if (error instanceof FileError) return { state: 'failed', reason: error.reason, detail };
  return undefined;
}
