import { extname } from 'node:path';
import type { WireAttachment } from './wire.ts';

/** 10 MiB a file, 25 MiB a request for bots without boosts (docs, reference, "Uploading files"). */
export const FILE_MAX = 10 * 1024 * 1024;
export const REQUEST_MAX = 25 * 1024 * 1024;

export interface NewFile {
  name: string;
  bytes?: Uint8Array | undefined;
  /** Declares a size without bytes, for files too big to make. */
  size?: number | undefined;
  mime?: string | undefined;
  description?: string | undefined;
  /** Facts of a voice message. */
  voice?: { seconds: number } | undefined;
}

const MIME: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
  '.json': 'application/json',
};

/** The attachments of the emulated CDN, by their path. The bytes of all but the newest `keep` are forgotten. */
export class FileStore {
  private readonly byPath = new Map<string, Buffer>();
  private readonly keep: number;
  private readonly root: () => string;

  /** `root` gives the address of the emulator, without a trailing slash. */
  constructor(keep: number, root: () => string) {
    this.keep = keep;
    this.root = root;
  }

  add(id: string, channelId: string, file: NewFile): WireAttachment {
    // Discord rewrites what it does not like in a file name.
    const filename = file.name.replace(/[^\w.\-\u0080-\uffff]/g, '_');
    const path = `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
    if (file.bytes !== undefined) this.byPath.set(path, Buffer.from(file.bytes));
    for (const oldest of this.byPath.keys()) {
      if (this.byPath.size <= this.keep) break;
      this.byPath.delete(oldest);
    }
    const mime = file.mime ?? MIME[extname(filename).toLowerCase()];
    const url = `${this.root()}${path}?ex=ffffffff&is=00000000&hm=fake`;
    return {
      id,
      filename,
      size: file.bytes?.length ?? file.size ?? 0,
      url,
      proxy_url: url,
      ...(mime && { content_type: mime }),
      ...(mime?.startsWith('image/') && { width: 1, height: 1 }),
      ...(file.description && { description: file.description }),
      ...(file.voice && { duration_secs: file.voice.seconds, waveform: 'AAAA' }),
    };
  }

  atPath(path: string): Buffer | undefined {
    return this.byPath.get(path);
  }
}
