import type { Json } from './fields.ts';

/** A user as Discord shows it to bots. */
export interface WireUser {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: string | null;
  public_flags: number;
  flags: number;
  primary_guild: null;
  bot?: true;
}

/** A guild member without its user. */
export interface WireMember {
  nick: string | null;
  avatar: null;
  banner: null;
  communication_disabled_until: string | null;
  flags: number;
  joined_at: string;
  pending: boolean;
  premium_since: null;
  roles: string[];
  mute: boolean;
  deaf: boolean;
}

export interface WireRole {
  id: string;
  name: string;
  permissions: string;
  position: number;
  color: number;
  colors: { primary_color: number; secondary_color: null; tertiary_color: null };
  hoist: boolean;
  managed: boolean;
  mentionable: boolean;
  icon: null;
  unicode_emoji: null;
  flags: number;
  tags?: { bot_id: string };
}

/** `type` 0: of a role, 1: of a member; `allow` and `deny` are bit sets in decimal. */
export interface WireOverwrite {
  id: string;
  type: 0 | 1;
  allow: string;
  deny: string;
}

export interface WireTag {
  id: string;
  name: string;
  moderated: boolean;
  emoji_id: string | null;
  emoji_name: string | null;
}

export interface WireThreadMetadata {
  archived: boolean;
  archive_timestamp: string;
  auto_archive_duration: number;
  locked: boolean;
  create_timestamp: string;
  invitable?: boolean;
}

/** A channel, DM or thread, without its counts. */
export interface WireChannel {
  id: string;
  type: number;
  flags: number;
  guild_id?: string;
  name?: string;
  parent_id?: string | null;
  position?: number;
  topic?: string | null;
  nsfw?: boolean;
  rate_limit_per_user?: number;
  permission_overwrites?: WireOverwrite[];
  available_tags?: WireTag[];
  default_auto_archive_duration?: number;
  recipients?: WireUser[];
  owner_id?: string;
  thread_metadata?: WireThreadMetadata;
  applied_tags?: string[];
}

export interface WireAttachment {
  id: string;
  filename: string;
  /** Bytes. */
  size: number;
  url: string;
  proxy_url: string;
  content_type?: string;
  description?: string;
  width?: number;
  height?: number;
  duration_secs?: number;
  waveform?: string;
  ephemeral?: boolean;
}

export interface WireReference {
  type: number;
  channel_id: string;
  message_id?: string;
  guild_id?: string;
}

export interface WireMessage {
  id: string;
  channel_id: string;
  type: number;
  content: string;
  author: WireUser;
  timestamp: string;
  edited_timestamp: string | null;
  tts: boolean;
  mention_everyone: boolean;
  mentions: WireUser[];
  mention_roles: string[];
  attachments: WireAttachment[];
  embeds: Json[];
  components: Json[];
  pinned: boolean;
  flags: number;
  nonce?: string | number;
  application_id?: string;
  webhook_id?: string;
  message_reference?: WireReference;
  referenced_message?: WireMessage | null;
  message_snapshots?: Json[];
  sticker_items?: { id: string; name: string; format_type: number }[];
  poll?: Json;
  interaction_metadata?: Json;
  position?: number;
}

export const CHANNEL = { text: 0, dm: 1, announcement: 5, publicThread: 11, privateThread: 12, forum: 15 } as const;

/** Message types: docs, resources/message, "Message types". */
export const MESSAGE = {
  default: 0,
  recipientAdd: 1,
  recipientRemove: 2,
  nameChange: 4,
  pinned: 6,
  memberJoin: 7,
  threadCreated: 18,
  reply: 19,
  command: 20,
  threadStarter: 21,
} as const;

/** Message flags: docs, resources/message, "Message flags". */
export const FLAG = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  voiceMessage: 1 << 13,
  componentsV2: 1 << 15,
} as const;

export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  textDisplay: 10,
  label: 18,
} as const;
