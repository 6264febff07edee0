import type { Language } from '../config/desk.ts';
import type { ChannelName } from '../language/address.ts';

declare const memberId: unique symbol;
/** `<channel>:<platform user id>`: a person as one channel knows them, and the lane of their conversation. */
export type MemberId = string & { readonly [memberId]: true };

export function memberIdOf(channel: ChannelName, userId: string): MemberId {
  return `${channel}:${userId}` as MemberId;
}

/** Whose an erased member's tickets are: nobody's, of the channel they came from. */
export function nobodyOf(channel: ChannelName): MemberId {
  return memberIdOf(channel, '');
}

/** The channel a member id belongs to. */
export function channelOf(member: MemberId): ChannelName {
  return member.slice(0, member.indexOf(':'));
}

/** A person as one channel knows them, and where their conversation with the desk stands. */
export interface Member {
  readonly id: MemberId;
  readonly channel: ChannelName;
  readonly userId: string;
  /** The private chat to write to them in. */
  readonly chat: string;
  readonly name: string;
  readonly handle: string | null;
  readonly language: Language;
  readonly vip: boolean;
  /** Barred by staff: answered once, never relayed. */
  readonly barred: boolean;
  /** They blocked the bot, or never started it. */
  readonly unreachable: boolean;
  /** The ticket plain text joins. */
  readonly currentTicket: number | null;
  /** State of the flow they are in, JSON of core/desk/member's own making; null outside one. */
  readonly flow: string | null;
  /** Milliseconds since the epoch, as all times above the store. */
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly version: number;
}
