import type { RawFile } from '@discordjs/rest';
import type { FileAttachment } from '../../core/language/content.ts';
import { FetchFailed, FileError, fileReason } from './errors.ts';

/** What a bot may upload (Discord, "Uploading Files": 10 MiB without boosts). */
const UPLOAD_MAX_BYTES = 10 * 1024 * 1024;

/** Fetches the bytes of a file, whichever channel holds it. */
export type FetchFile = (file: FileAttachment) => Promise<{ bytes: Uint8Array; name: string; mime: string }>;

/** Makes files ready to upload. Rejects with a FileError when one is gone or too large. */
export async function uploadsOf(files: readonly FileAttachment[], fetchFile: FetchFile): Promise<RawFile[]> {
  const uploads: RawFile[] = [];
  for (const file of files) uploads.push(await uploadOf(file, fetchFile));
  return uploads;
}

async function uploadOf(file: FileAttachment, fetchFile: FetchFile): Promise<RawFile> {
  if ((file.bytes ?? 0) > UPLOAD_MAX_BYTES) throw tooLarge(file.bytes ?? 0);
  const { bytes, name, mime } = await fetched(file, fetchFile);
  if (bytes.byteLength > UPLOAD_MAX_BYTES) throw tooLarge(bytes.byteLength);
  return { name: fileName(name, mime), data: bytes, contentType: mime };
}

async function fetched(file: FileAttachment, fetchFile: FetchFile): ReturnType<FetchFile> {
  try {
    return await fetchFile(file);
  } catch (error) {
    if (fileReason(error)) throw error;
    throw new FetchFailed(`the file could not be fetched: ${error instanceof Error ? error.message : error}`);
  }
}

/** A name that survives a multipart header. */
export function fileName(name: string, mime: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into a header.
  const clean = name.replace(/[\u0000-\u001f\u007f"\\;/]+/g, '_').trim();
  return clean === '' ? `file.${mime.split('/')[1]?.replace(/[^a-z0-9]/gi, '') || 'dat'}` : clean;
}

function tooLarge(bytes: number): FileError {
  return new FileError('too-large', `${bytes} bytes are more than the ${UPLOAD_MAX_BYTES} that a bot may upload`);
}
