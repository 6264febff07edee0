import { createHash } from 'node:crypto';
import { badRequest } from './errors.ts';

/** Bots may download at most 20 MB (core.telegram.org/bots/api#getfile). */
const DOWNLOAD_MAX = 20 * 1024 * 1024;
/** Bots may upload at most 50 MB (core.telegram.org/bots/api#sending-files), photos at most 10 MB. */
const UPLOAD_MAX = 50 * 1024 * 1024;

export type FileKind = 'photo' | 'document' | 'video' | 'voice' | 'audio' | 'sticker' | 'animation' | 'video_note';

const FOLDERS: Record<FileKind, string> = {
  photo: 'photos',
  document: 'documents',
  video: 'videos',
  voice: 'voice',
  audio: 'music',
  sticker: 'stickers',
  animation: 'animations',
  video_note: 'video_notes',
};

/** A file the platform holds. `bytes` is absent when only its size was declared, or when it was forgotten. */
export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  readonly kind: FileKind;
  readonly path: string;
  readonly name: string | undefined;
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
  bytes: Buffer | undefined;
}

export interface NewFile {
  kind: FileKind;
  bytes?: Uint8Array | undefined;
  /** Declares a size without bytes, for files too big to make. */
  size?: number | undefined;
  name?: string | undefined;
  mime?: string | undefined;
}

/** The files of the emulated platform. The bytes of all but the newest `keep` files are forgotten. */
export class FileStore {
  private readonly byId = new Map<string, StoredFile>();
  private readonly byPath = new Map<string, StoredFile>();
  private readonly keep: number;
  private counter = 0;

  constructor(keep: number) {
    this.keep = keep;
  }

  add(file: NewFile): StoredFile {
    const size = file.bytes?.length ?? file.size ?? 0;
    if (file.bytes !== undefined && size > UPLOAD_MAX) throw badRequest('file is too big');
    const number = this.counter++;
    const mime = file.mime ?? mimeOf(file.name, file.kind);
    const stored: StoredFile = {
      id: `FAKE-${file.kind}-${number.toString(36).padStart(8, '0')}`,
      uniqueId: `u${createHash('sha1').update(`${number}`).digest('base64url').slice(0, 15)}`,
      kind: file.kind,
      path: `${FOLDERS[file.kind]}/file_${number}${extensionOf(file.name, mime)}`,
      name: file.name,
      mime,
      size,
      bytes: file.bytes === undefined ? undefined : Buffer.from(file.bytes),
    };
    this.byId.set(stored.id, stored);
    this.byPath.set(stored.path, stored);
    this.forgetOldest();
    return stored;
  }

  /** The file of a `file_id`, as a bot reuses it; a 400 in Telegram's words when there is none. */
  get(fileId: string): StoredFile {
    const file = this.byId.get(fileId);
    if (file === undefined) {
      throw badRequest('wrong file identifier/HTTP URL specified');
    }
    return file;
  }

  /** The file for getFile; refuses unknown ones and those above the download limit. */
  downloadable(fileId: string): StoredFile {
    const file = this.byId.get(fileId);
    if (file === undefined) throw badRequest('invalid file_id');
    if (file.size > DOWNLOAD_MAX) throw badRequest('file is too big');
    return file;
  }

  atPath(path: string): StoredFile | undefined {
    return this.byPath.get(path);
  }

  private forgetOldest(): void {
    for (const [id, file] of this.byId) {
      if (this.byId.size <= this.keep) return;
      this.byId.delete(id);
      this.byPath.delete(file.path);
    }
  }
}

const MIME_BY_EXTENSION: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.zip': 'application/zip',
  '.json': 'application/json',
};

const MIME_BY_KIND: Record<FileKind, string> = {
  photo: 'image/jpeg',
  document: 'application/octet-stream',
  video: 'video/mp4',
  voice: 'audio/ogg',
  audio: 'audio/mpeg',
  sticker: 'image/webp',
  animation: 'video/mp4',
  video_note: 'video/mp4',
};

function extensionOf(name: string | undefined, mime: string): string {
  const own = name === undefined ? undefined : /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0];
  if (own !== undefined) return own.toLowerCase();
  for (const [extension, type] of Object.entries(MIME_BY_EXTENSION)) if (type === mime) return extension;
  return '';
}

function mimeOf(name: string | undefined, kind: FileKind): string {
  if (name === undefined || kind !== 'document') return MIME_BY_KIND[kind];
  return MIME_BY_EXTENSION[extensionOf(name, '')] ?? MIME_BY_KIND[kind];
}
