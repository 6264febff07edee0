import { type DeskConfig, type Language, type Staff, staffMember } from '../../config/desk.ts';
import type { Member } from '../../domain/member.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { ChannelName } from '../../language/address.ts';
import type { Event } from '../../language/event.ts';
import type { Turn } from '../turn.ts';

/** Someone desk.yaml lists as staff. */
export type StaffMember = Staff;

/**
 * The staff member behind a platform's user id. Asked at the moment of every action: what a button or a message says
 * about its author proves nothing.
 */
export function staffOf(policy: DeskConfig, channel: ChannelName, userId: string): StaffMember | undefined {
  return staffMember(policy, channel, userId);
}

/** Whether an event happened in the desk's chat, in whichever thread. */
export function inDeskChat(turn: Turn, event: Pick<Event, 'channel' | 'chat'>): boolean {
  return event.channel === turn.policy.desk.channel && event.chat.id === turn.deskChat();
}

/** Whether someone speaks in the group's own name, so that nobody can tell who they are. */
export function isAnonymous(event: Pick<Event, 'chat' | 'from'>): boolean {
  return event.from.id === event.chat.id && event.chat.kind === 'group';
}

/** The language spoken with staff: the desk's own in the desk; in private, the person's where the product has it. */
export function staffLanguage(policy: DeskConfig, event?: Pick<Event, 'chat' | 'from'>): Language {
  const ours = policy.brand.languages[0];
  if (event?.chat.kind !== 'private') return ours;
  const locale = event.from.locale?.toLowerCase() ?? '';
  if (locale.startsWith('zh')) return 'zh-CN';
  return locale.startsWith('en') ? 'en' : ours;
}

/** The member a ticket belongs to; undefined once they had their data erased, when nobody is left to write to. */
export async function memberOf(turn: Turn, ticket: Ticket): Promise<Member | undefined> {
  const member = await turn.member(ticket.memberId);
  // What stays of an erased member is an id without a name.
  return member && member.name !== '' ? member : undefined;
}
