import type { RawFile } from '@discordjs/rest';
import type { FileAttachment } from '../../core/language/content.ts';
import { type FetchFile, fetchedWithin, uploadName } from '../file-transfer.ts';

/** What a bot may upload (Discord, "Uploading Files": 10 MiB without boosts). */
const UPLOAD_MAX_BYTES = 10 * 1024 * 1024;

/** Makes files ready to upload. Rejects with a FileError when one is gone or too large. */
export async function uploadsOf(files: readonly FileAttachment[], fetchFile: FetchFile): Promise<RawFile[]> {
  const uploads: RawFile[] = [];
  for (const file of files) uploads.push(await uploadOf(file, fetchFile));
  return uploads;
}

async function uploadOf(file: FileAttachment, fetchFile: FetchFile): Promise<RawFile> {
  const { bytes, name, mime } = await fetchedWithin(UPLOAD_MAX_BYTES, file, fetchFile);
  return { name: uploadName(name, mime), data: bytes, contentType: mime };
}
