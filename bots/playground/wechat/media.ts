import { WechatError } from './errors.ts';

export type MediaKind = 'image' | 'voice' | 'video' | 'thumb' | 'file';

/** Temporary media, kept for three days. */
export interface Media {
  id: string;
  kind: MediaKind;
  bytes: Buffer;
  fileName: string;
  contentType: string;
  /** Unix ms. */
  createdAt: number;
}

const LIFETIME_MS = 3 * 86_400_000;
const MEGABYTE = 1024 * 1024;

/** What may be uploaded (新增临时素材): bytes, and how the name ends. */
const UPLOADS: Readonly<Record<string, { kind: MediaKind; max: number; extensions: readonly string[] }>> = {
  image: { kind: 'image', max: 10 * MEGABYTE, extensions: ['png', 'jpg', 'jpeg', 'gif'] },
  voice: { kind: 'voice', max: 2 * MEGABYTE, extensions: ['amr', 'mp3'] },
  video: { kind: 'video', max: 10 * MEGABYTE, extensions: ['mp4'] },
  thumb: { kind: 'thumb', max: 64 * 1024, extensions: ['jpg'] },
};

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  amr: 'audio/amr',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

/** The temporary media of members and of the account. */
export class MediaStore {
  private readonly clock: () => number;
  private readonly keep: number;
  private readonly byId = new Map<string, Media>();
  private count = 0;

  /** `keep`: how many are kept; the oldest are forgotten. */
  constructor(clock: () => number, keep: number) {
    this.clock = clock;
    this.keep = keep;
  }

  add(media: { kind: MediaKind; bytes: Uint8Array; fileName: string }): Media {
    this.count += 1;
    const id = `FakeMedia${String(this.count).padStart(8, '0')}-${'x'.repeat(46)}`;
    const { kind, fileName } = media;
    const contentType = CONTENT_TYPES[extensionOf(fileName)] ?? 'application/octet-stream';
    const added = { id, kind, fileName, contentType, bytes: Buffer.from(media.bytes), createdAt: this.clock() };
    this.byId.set(id, added);
    for (const oldest of this.byId.keys()) {
      if (this.byId.size <= this.keep) break;
      this.byId.delete(oldest);
    }
    return added;
  }

  /** What was uploaded as that type. Throws 40004, 40005, 44001 or 45001. */
  upload(type: string, bytes: Uint8Array, fileName: string): Media {
    const allowed = UPLOADS[type];
    if (allowed === undefined) throw new WechatError(40004);
    if (bytes.length === 0) throw new WechatError(44001);
    if (!allowed.extensions.includes(extensionOf(fileName))) throw new WechatError(40005);
    if (bytes.length > allowed.max) throw new WechatError(45001);
    return this.add({ kind: allowed.kind, bytes, fileName });
  }

  /** The media of that id while it is kept; undefined for an unknown or expired one. */
  get(id: string | undefined): Media | undefined {
    const media = id === undefined ? undefined : this.byId.get(id);
    return media !== undefined && this.clock() - media.createdAt < LIFETIME_MS ? media : undefined;
  }

  /** The media of that id and kind. Throws 40007 when there is none. */
  need(id: string | undefined, ...kinds: readonly MediaKind[]): Media {
    const media = this.get(id);
    if (media === undefined || !kinds.includes(media.kind)) throw new WechatError(40007);
    return media;
  }
}

function extensionOf(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
}
