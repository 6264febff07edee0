import type { Content } from '../language/content.ts';

/** One entry of a ticket's transcript. */
export interface TranscriptMessage {
  readonly id: string;
  readonly ticket: number;
  /** `system`: said by the desk itself (opened, closed…). */
  readonly author: 'member' | 'staff' | 'note' | 'system';
  /** Alias of the staff member, or the member's name at that time. */
  readonly authorName: string;
  readonly content: Content;
  /** `<channel>:<chat>:<message>` where it was written; see `sourceOf`. */
  readonly source: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The message this one replaces: an edit keeps the old words. */
  readonly edits: string | null;
}

/** The key by which a transcript message is found again when the platform says it was edited. */
export function sourceOf(channel: string, chat: string, message: string): string {
  return `${channel}:${chat}:${message}`;
}
