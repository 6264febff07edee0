import type { FileAttachment } from '../../core/language/content.ts';
import { type FetchFile, fetched } from '../file-transfer.ts';
import type { MediaType } from './api.ts';

/** A file as WeChat takes it. */
export interface Upload {
  type: MediaType;
  bytes: Uint8Array;
  name: string;
  mime: string;
}

/** Formats and bytes that "Upload Temporary Media" takes. */
const FORMATS: readonly (readonly [mime: string, type: MediaType, extension: string, maxBytes: number])[] = [
  ['image/jpeg', 'image', 'jpg', 10 * 1024 * 1024],
  ['image/png', 'image', 'png', 10 * 1024 * 1024],
  ['image/gif', 'image', 'gif', 10 * 1024 * 1024],
  ['image/bmp', 'image', 'bmp', 10 * 1024 * 1024],
  ['audio/amr', 'voice', 'amr', 2 * 1024 * 1024],
  ['audio/mpeg', 'voice', 'mp3', 2 * 1024 * 1024],
  ['video/mp4', 'video', 'mp4', 10 * 1024 * 1024],
];

/** The file ready to upload; undefined when WeChat takes none such. Rejects with a FileError when it is gone. */
export async function uploadOf(file: FileAttachment, fetchFile: FetchFile): Promise<Upload | undefined> {
  const { bytes, mime } = await fetched(file, fetchFile);
  const format = FORMATS.find(([taken]) => taken === mime);
  if (!format || bytes.byteLength > format[3]) return undefined;
  const [, type, extension] = format;
  // Of the name WeChat reads only the ending, and takes the format from it.
  return { type, bytes, name: `file.${extension}`, mime };
}
