/**
 * What the page shows, in words that belong to no platform: one Stage per emulated platform, with the people on it
 * and their conversations. All of it is JSON, sent to the page as it is.
 */

/** Part of a text with one look. `quote` runs stand together in a block of their own. */
export interface Run {
  text: string;
  styles?: readonly (
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strike'
    | 'spoiler'
    | 'code'
    | 'pre'
    | 'quote'
    | 'heading'
    | 'small'
    | 'mention'
  )[];
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
  disabled?: boolean;
}

/** A menu to choose from, under a message. */
export interface SelectView {
  /** What a choice carries, beside the values. */
  id: string;
  placeholder?: string;
  options: readonly { label: string; value: string; description?: string }[];
  min: number;
  max: number;
  disabled: boolean;
}

/** A form before a person, as the bot asks it. */
export interface FormView {
  id: string;
  title: string;
  /** Words above the fields. */
  texts: readonly string[];
  fields: readonly FieldView[];
}

/** One thing to fill in: words (`options` empty) or a choice. Lengths in UTF-16 units; of a choice, how many. */
export interface FieldView {
  id: string;
  label: string;
  required: boolean;
  long: boolean;
  min: number;
  max: number;
  value?: string;
  placeholder?: string;
  options: readonly { label: string; value: string }[];
}

/** A line about the conversation itself, such as a topic that was closed. */
export interface ServiceView {
  /** `tapped`: an entry of the bottom menu, named in `detail`. `told`: by the platform itself, in the words of `detail`. */
  what:
    | 'topic-created'
    | 'topic-renamed'
    | 'topic-closed'
    | 'topic-reopened'
    | 'joined'
    | 'left'
    | 'pinned'
    | 'followed'
    | 'unfollowed'
    | 'tapped'
    | 'told'
    | 'other';
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
  selects?: readonly SelectView[];
  /** The only person who sees it. */
  only?: string;
  /** The bot has promised an answer here and is at work on it. */
  thinking?: boolean;
  pinned?: boolean;
  /** The command that this message answers, as it was used, and by whom. */
  answers?: { author: string; command: string };
  reactions: readonly { emoji: string; count: number; people: readonly string[] }[];
  /** `kind`: what the answered message carries beside words. */
  replyTo?: { id: string; author: string; excerpt: string; kind?: AttachmentView['kind'] };
  forwardedFrom?: string;
  /** Messages of one album share it. */
  album?: string;
  /** How the bot's message came, where that differs: in the answer to the person's own, or sent by itself. */
  way?: 'passive' | 'customer-service';
  /** How often the person's message was posted to the bot, when more than once. */
  posts?: number;
}

/**
 * `member`: writes to the bot. `admin`: a member who runs the community's group. `impostor`: someone new who passes for
 * another. `staff`: also in the desk and on the staff list. `stranger`: in the desk, not on it.
 */
export type Role = 'member' | 'admin' | 'impostor' | 'staff' | 'stranger';

/** Where someone stands in the community: muted, put out for good, or not (or no more) in it. */
export type Standing = 'muted' | 'banned' | 'outside';

export interface PersonView {
  id: string;
  name: string;
  handle?: string;
  /** Language of the platform's interface, BCP 47. */
  locale: string;
  role: Role;
  /** Has this person blocked the bot? */
  blocked: boolean;
  /** Absent: in the community, and free to write there. */
  standing?: Standing;
  /** Takes no private messages from members of shared servers. */
  dmsClosed?: boolean;
  /** Follows the account, where people do. */
  following?: boolean;
  /** What the bot may still send unasked: how many, and until when (Unix ms); absent where there is no such limit. */
  window?: { left: number; until?: number };
  /** The form before this person. */
  form?: FormView;
}

export interface ConversationView {
  id: string;
  /** `group`: the community's group. `server`: a channel of its server, or a thread of one. */
  place: 'private' | 'desk' | 'group' | 'server';
  /** The one place of the community where newcomers appear: what the community is called, and how many are in it. */
  community?: { name: string; people: number };
  /** Whose conversation with the bot it is; absent elsewhere. */
  person?: string;
  /** Who sees it; absent: everyone on the stage. */
  people?: readonly string[];
  /** It hangs on another conversation of its place. */
  thread?: boolean;
  /** Nobody writes here. */
  readOnly?: boolean;
  /** Marks on it, such as a ticket's state. */
  tags?: readonly string[];
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
  /**
   * A conversation's id, or `private`, `desk`, `group`, `group-admins` (a group, for who runs it), `server` or
   * `everywhere`; the closest one counts.
   */
  place: string;
  /** The start of a BCP 47 tag; empty: for every language that has no menu of its own. */
  language: string;
  entries: readonly CommandView[];
  /** What the bot offers for one message, in the menu that messages have of their own. */
  onMessages?: readonly { name: string; label: string }[];
}

export interface CommandView {
  name: string;
  description: string;
  /** Absent where commands are words like others. */
  options?: readonly OptionView[];
  /** Whom it is offered to; absent: everyone. */
  people?: readonly string[];
}

/** A typed option of a command. */
export interface OptionView {
  name: string;
  /** What it is called in the person's language. */
  label: string;
  description: string;
  type: 'text' | 'integer' | 'number' | 'boolean' | 'user';
  required: boolean;
  choices: readonly { label: string; value: string | number }[];
  /** Suggestions come from the bot while it is typed. */
  completes: boolean;
}

/**
 * What people can do here that not every platform has. `start`: a chat with the bot begins with a button.
 * `menu`: the composer has a button for the bot's menu. `typed-commands`: commands are words like others.
 * `follow`: only who follows the account can write to it. `edit`: messages can be changed after they were sent.
 */
export type Ability = 'location' | 'contact' | 'start' | 'menu' | 'typed-commands' | 'close-dms' | 'follow' | 'edit';

/** A misfortune that a visitor can bring about; what it strikes is the platform's business. */
export type Trouble =
  | 'too-many-requests'
  | 'server-error'
  | 'answer-lost'
  | 'drop'
  | 'window-closed'
  | 'token-expired'
  | 'duplicate'
  | 'slow';

/** A top entry of the menu at the bottom of every conversation: it does something, or has others below it. */
export interface BottomMenuEntry {
  name: string;
  /** What a tap carries. */
  key?: string;
  /** A tap opens this page too. */
  url?: string;
  entries?: readonly BottomMenuEntry[];
}

/** The account that the bot speaks for, where its kind decides what it may do. */
export interface AccountView {
  /** `unverified`: may only answer, and has no menu that an API made. */
  kind: 'certified' | 'unverified';
}

/** Everything on one platform. */
export interface StageView {
  platform: string;
  bot: { name: string; handle: string };
  /** Absent: no desk can stand here. */
  desk?: { title: string };
  can: readonly Ability[];
  troubles: readonly Trouble[];
  /** Languages that the platform's interface can be set to, BCP 47. */
  locales: readonly string[];
  people: readonly PersonView[];
  conversations: readonly ConversationView[];
  menus: readonly MenuView[];
  /** Empty: there is none now. Absent: there never is. */
  bottomMenu?: readonly BottomMenuEntry[];
  account?: AccountView;
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
  bottomMenu?: readonly BottomMenuEntry[];
  account?: AccountView;
}

/** The bot's answer to the press of a button, or to a choice in a menu; shown only to who did it. */
export interface PressAnswer {
  platform: string;
  person: string;
  message: string;
  data: string;
  text?: string;
  /** Shown in a dialog, not in passing. */
  alert: boolean;
  /** The bot did not answer in time. */
  failed?: boolean;
}

/** The bot is typing, or sending something. */
export interface Activity {
  platform: string;
  conversation: string;
}

/** Where the desk stands. */
export interface DeskStanding {
  platform: string;
  /** The platform it is moving to. */
  switching?: string;
  /** The program is being started anew where it stands. */
  restarting?: boolean;
  /** Why the last move failed. */
  trouble?: string;
}

/** One message of the live stream. */
export type LiveMessage =
  | { type: 'snapshot'; desk: DeskStanding; stages: readonly StageView[] }
  | ({ type: 'desk' } & DeskStanding)
  | ({ type: 'changes' } & StageChanges)
  | ({ type: 'answer' } & PressAnswer)
  | ({ type: 'activity' } & Activity);
