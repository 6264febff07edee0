/**
 * What the page shows, in words that belong to no platform: one Stage per emulated platform, with the people on it
 * and their conversations. All of it is JSON, sent to the page as it is.
 */

/** Part of a text with one look. `quote` runs stand together in a block of their own. */
export interface Run {
  text: string;
  styles?: readonly ('bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'code' | 'pre' | 'quote')[];
  /** Checked: http, https, mailto or tel. */
  href?: string;
  /** Pressing it says it, as a bot command does. */
  command?: boolean;
}

export type AttachmentView =
  | {
      kind: 'photo' | 'video' | 'animation' | 'sticker' | 'voice' | 'audio' | 'file';
      /** Path on this server; absent when the bytes are gone. */
      url?: string;
      name?: string;
      /** Bytes. */
      size?: number;
      /** Pixels. */
      width?: number;
      height?: number;
      /** Seconds. */
      duration?: number;
      emoji?: string;
    }
  | { kind: 'location'; latitude: number; longitude: number; title?: string; address?: string }
  | { kind: 'contact'; name: string; phone: string };

/** An inline button. `data` is what a press carries; a `url` opens a page instead. */
export interface ButtonView {
  label: string;
  data?: string;
  url?: string;
  tone?: 'primary' | 'success' | 'danger';
}

/** A line about the conversation itself, such as a topic that was closed. */
export interface ServiceView {
  what: 'topic-created' | 'topic-renamed' | 'topic-closed' | 'topic-reopened' | 'joined' | 'left' | 'pinned' | 'other';
  detail?: string;
}

export interface MessageView {
  /** Unique within the stage, and growing within a conversation. */
  id: string;
  conversation: string;
  author: { id: string; name: string; bot: boolean };
  /** Milliseconds since the epoch. */
  at: number;
  edited: boolean;
  deleted: boolean;
  service?: ServiceView;
  runs: readonly Run[];
  attachments: readonly AttachmentView[];
  buttons: readonly (readonly ButtonView[])[];
  reactions: readonly { emoji: string; count: number; people: readonly string[] }[];
  /** `kind`: what the answered message carries beside words. */
  replyTo?: { id: string; author: string; excerpt: string; kind?: AttachmentView['kind'] };
  forwardedFrom?: string;
  /** Messages of one album share it. */
  album?: string;
}

/** `member`: writes to the bot. `staff`: also in the desk and on the staff list. `stranger`: in the desk, not on it. */
export type Role = 'member' | 'staff' | 'stranger';

export interface PersonView {
  id: string;
  name: string;
  handle?: string;
  /** Language of the platform's interface, BCP 47. */
  locale: string;
  role: Role;
  /** Has this person blocked the bot? */
  blocked: boolean;
}

export interface ConversationView {
  id: string;
  place: 'private' | 'desk';
  /** Whose conversation with the bot it is; absent in the desk. */
  person?: string;
  title: string;
  /** The desk's general place, which no ticket owns. */
  general: boolean;
  closed: boolean;
  deleted: boolean;
  /** Index into the page's palette. */
  hue?: number;
}

/** Commands that the bot offers somewhere, in one language. */
export interface MenuView {
  /** A conversation's id, or `private`, `desk` or `everywhere`; the closest one counts. */
  place: string;
  /** The start of a BCP 47 tag; empty: for every language that has no menu of its own. */
  language: string;
  entries: readonly { name: string; description: string }[];
}

/** Everything on one platform. */
export interface StageView {
  platform: string;
  bot: { name: string; handle: string };
  desk: { title: string };
  people: readonly PersonView[];
  conversations: readonly ConversationView[];
  menus: readonly MenuView[];
  /** The newest of each conversation, oldest first. */
  messages: readonly MessageView[];
}

/** What changed on one platform since the last time: whole new forms, keyed by their ids. */
export interface StageChanges {
  platform: string;
  people: readonly PersonView[];
  conversations: readonly ConversationView[];
  messages: readonly MessageView[];
  /** All of them, when one has changed. */
  menus?: readonly MenuView[];
}

/** The bot's answer to the press of a button; shown only to who pressed. */
export interface PressAnswer {
  platform: string;
  person: string;
  message: string;
  data: string;
  text?: string;
  /** Shown in a dialog, not in passing. */
  alert: boolean;
}

/** The bot is typing, or sending something. */
export interface Activity {
  platform: string;
  conversation: string;
}

/** One message of the live stream. */
export type LiveMessage =
  | { type: 'snapshot'; stages: readonly StageView[] }
  | ({ type: 'changes' } & StageChanges)
  | ({ type: 'answer' } & PressAnswer)
  | ({ type: 'activity' } & Activity);
